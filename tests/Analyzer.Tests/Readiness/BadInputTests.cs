using System.Text;
using Analyzer.Readiness;
using Analyzer.Tests.Support;

namespace Analyzer.Tests.Readiness;

/// <summary>Files that are broken, huge or circular give a notice, or nothing; never a crash, and never a guess.</summary>
public sealed class BadInputTests
{
    private const string App = "from fastapi import FastAPI\napp = FastAPI()\n@app.get('/')\nasync def index():\n    pass\n";

    [Theory]
    [InlineData("pyproject.toml", "[project]\ndependencies = 3\nscripts = [1]\n[tool]\npoetry = []\nfastapi = 1\n")]
    [InlineData("pyproject.toml", "[project]\ndependencies = [3, {}, \"a b c\", \"\"]\n[project.scripts]\nx = 3\n[project.scripts.y]\nz = 1\n")]
    [InlineData("pyproject.toml", "[tool.poetry.dependencies]\nfastapi = []\ndjango = { version = [] }\n[tool.fastapi]\nentrypoint = []\n")]
    [InlineData("requirements.txt", "-r requirements.txt\n-r other.txt\n-c ../../../etc/passwd\n-r https://example.org/x.txt\n===\n@\nfastapi[\n")]
    [InlineData("Pipfile.lock", "{\"default\": [1], \"develop\": null}")]
    [InlineData("Pipfile.lock", "[]")]
    [InlineData("poetry.lock", "package = 3\n")]
    [InlineData("uv.lock", "[[package]]\nname = 3\n[[package]]\nversion = []\n")]
    [InlineData("setup.cfg", "[options\ninstall_requires = \n[options.entry_points]\nconsole_scripts = a\n  = \n  b = :\n")]
    [InlineData("environment.yml", "dependencies: {pip: [a]}\n")]
    [InlineData("compose.yml", "x: &a\n  <<: *a\nservices:\n  web: [1]\n  api: {command: {a: b}, cpus: [], deploy: 3, environment: 4, volumes: {}}\n  \tbad: x\n")]
    [InlineData("compose.yml", "services:\n  web:\n    command: [uvicorn, [nested], {a: b}, null]\n")]
    [InlineData("k8s.yaml", "containers: 3\n---\ncontainers: [3, {}, {command: 3, args: {}, resources: {limits: {cpu: [1]}}}]\n---\n}")]
    [InlineData("Dockerfile", "\u0000\u0001FROM\nCMD [\"uvicorn\", 3, [], {}]\nENV =\nENV A\nCOPY\nCOPY a\nCOPY [\"a\"]\n")]
    [InlineData("Dockerfile", "FROM a AS b\nFROM b AS a\nFROM a AS a\nCMD $CMD $CMD\n")]
    [InlineData("Dockerfile", "ARG\nARG A\nARG A=$A\nFROM $A AS $A\nFROM ${A\nCMD\n")]
    [InlineData("Procfile", "web\nweb:\n:\nweb: $\nweb: $(uvicorn\nweb: 'uvicorn\n")]
    [InlineData("supervisord.conf", "[program:web\n[program:web]\ncommand\ncommand=\ncommand=%(ENV_X)s\nenvironment=A\n")]
    [InlineData("web.service", "[Service]\nExecStart=\nExecStart=-\nExecStart=\\\nEnvironment==\n")]
    [InlineData("uwsgi.ini", "[uwsgi]\nmodule =\nmodule = %(x)\nini = uwsgi.ini\nprocesses = %k\n")]
    [InlineData("uwsgi.yaml", "uwsgi: [1]\nuwsgi:\n  module: {a: b}\n  processes: []\n")]
    [InlineData("uwsgi.json", "{\"uwsgi\": {\"module\": [], \"processes\": {}}}")]
    [InlineData("uwsgi.json", "[{]")]
    [InlineData("uwsgi.xml", "<uwsgi><module><x/></module><module/>")]
    [InlineData("uwsgi.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><uwsgi><module>&b;</module></uwsgi>")]
    [InlineData("nginx.conf", "uwsgi_pass\nuwsgi_pass ;\n# uwsgi_pass x;\nserver {\n")]
    [InlineData("site.conf", "WSGIScriptAlias\nWSGIScriptAlias /\nWSGIDaemonProcess processes=\n<VirtualHost\n")]
    [InlineData("fly.toml", "[processes]\nweb = 3\napp = [\"uvicorn\", 4]\n[experimental]\ncmd = {}\n")]
    [InlineData("railway.json", "{\"deploy\": {\"startCommand\": [1, {}]}}")]
    [InlineData("railway.toml", "[deploy]\nstartCommand = 3\n[[start]]\n")]
    [InlineData("vercel.json", "{\"builds\": [1, {}, {\"src\": [], \"use\": {}}]}")]
    [InlineData("app.json", "{\"formation\": {\"web\": 3, \"x\": {\"command\": []}}}")]
    [InlineData("zappa_settings.json", "{\"live\": 3, \"dev\": {\"app_function\": []}}")]
    [InlineData("render.yaml", "services: {a: b}\n---\nservices: [3, {startCommand: []}]\n")]
    [InlineData("app.yaml", "runtime: [python]\nentrypoint: {a: b}\nenv_variables: 3\n")]
    [InlineData("roles/web/tasks/main.yml", "- 3\n- command: [1, {}]\n- shell: {cmd: []}\n- {{ broken }\n")]
    [InlineData(".github/workflows/ci.yml", "jobs: [1]\n---\njobs: {t: {steps: {run: 3}}}\n---\njobs: {t: 3}\n")]
    [InlineData("Makefile", "run\n:\n\t@\nA = $(A)\nB = $(A)$(A)\nrun: run\n\t$(B) $(C) uvicorn\n\tmake run\n")]
    [InlineData("justfile", "serve:\n  just serve\n  {{broken\n")]
    [InlineData("start.sh", "#!/bin/sh\n./start.sh\nsh start.sh\nexec \"$@\"\ncase\nif\n<<EOF\n")]
    [InlineData("service/web/run", "#!/bin/sh\nexec ./run\n")]
    [InlineData("gunicorn.conf.py", "workers = workers\nworker_class = threads\nthreads = worker_class\nwsgi_app = 3\n")]
    public void A_strange_file_stops_nothing(string path, string text)
    {
        var report = AnalyzedProject.Of(("main.py", App), ("other.txt", "-r requirements.txt\n"), ("Procfile", "web: gunicorn main:app -k uvicorn_worker.UvicornWorker\n"), (path, text)).Readiness;
        Assert.Equal("FastAPI", Assert.Single(report.Applications).Framework);
        Assert.NotEqual(Verdict.NotReady, report.Verdict);
    }

    [Fact]
    public void A_huge_lock_is_read_or_noticed()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 20_000; i++)
            text.Append("[[package]]\nname = \"p").Append(i).Append("\"\nversion = \"1.0\"\n\n");
        text.Append("[[package]]\nname = \"fastapi\"\nversion = \"0.100.0\"\n");
        var read = AnalyzedProject.Of(("main.py", App), ("pyproject.toml", "[project]\nname = \"a\"\ndependencies = [\"fastapi\"]\n"), ("uv.lock", text.ToString()));
        Assert.Equal("0.100.0", Assert.Single(read.Readiness.Applications).Version);

        var huge = AnalyzedProject.Of(("main.py", App), ("requirements.txt", "fastapi\n"), ("poetry.lock", new string('#', 17 * 1024 * 1024)));
        Assert.Contains(huge.Readiness.Notices, notice => notice.StartsWith("poetry.lock: is larger than", StringComparison.Ordinal));
    }

    [Fact]
    public void Settings_that_only_the_environment_knows_are_unknown()
    {
        var report = AnalyzedProject.Of(
            ("manage.py", "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'shop.settings')\n"),
            ("shop/__init__.py", ""),
            ("shop/settings.py", "import environ\nenv = environ.Env()\nROOT_URLCONF = env('URLS')\nMIDDLEWARE = env.list('MIDDLEWARE') + [env('ONE')]\nINSTALLED_APPS = env.list('APPS')\nDATABASES = {'default': env.db()}\nASGI_APPLICATION = env('ASGI')\n"),
            ("shop/asgi.py", "from django.core.asgi import get_asgi_application\napplication = get_asgi_application()\n"),
            ("Procfile", "web: gunicorn -k $CLASS -w $WORKERS $TARGET\n")).Readiness;
        Assert.Equal(Verdict.Unknown, report.Verdict);
        var application = Assert.Single(report.Applications);
        Assert.False(application.Middleware?.IsComplete ?? false);
        Assert.Equal(Interface.Unknown, Assert.Single(application.Servers).Serves);
    }
}
