using Analyzer.Readiness;
using Analyzer.Tests.Support;

namespace Analyzer.Tests.Readiness;

/// <summary>Server commands in deployment files of every kind: which server, what it serves, how, and for what.</summary>
public sealed class DeploymentTests
{
    [Theory]
    [InlineData("Procfile", "web: poetry run gunicorn shop.wsgi --log-file -", "gunicorn shop.wsgi Production")]
    [InlineData("Procfile.dev", "web: gunicorn shop.wsgi", "gunicorn shop.wsgi Development")]
    [InlineData("Dockerfile", "FROM x\nENTRYPOINT [\"tini\", \"--\"]\nCMD [\"uvicorn\", \"a:app\", \\\n \"--workers\", \"4\"]", "uvicorn a:app 4 Production")]
    [InlineData("Dockerfile", "FROM x AS dev\nCMD uvicorn a:app --reload\nFROM x\nENV N=3\nCMD newrelic-admin run-program uvicorn a:app --workers=$N", "uvicorn a:app Development; uvicorn a:app 3 Production")]
    [InlineData("Dockerfile", "FROM x\nENV WEB_CONCURRENCY=2 M=a\nCMD sh -c \"cd /srv && exec uvicorn $M:app\"", "uvicorn a:app 2 Production")]
    [InlineData("Dockerfile", "FROM x\nENTRYPOINT [\"python\", \"-m\", \"gunicorn\"]\nCMD [\"-w\", \"2\", \"a:app\"]", "gunicorn a:app 2 Production")]
    [InlineData("docker-compose.yml", "services:\n  web:\n    command: >\n      bash -c \"python manage.py migrate &&\n      gunicorn a.wsgi -w 3\"\n", "gunicorn a.wsgi 3 Unknown")]
    [InlineData("chart/templates/web.yaml", "kind: Deployment\nspec:\n  {{- if .Values.x }}\n  containers:\n  - name: {{ .Values.name }}\n    command: [\"daphne\"]\n    args: [\"-b\", \"0.0.0.0\", \"a.asgi:application\"]\n  {{- end }}\n", "daphne a.asgi:application Production")]
    [InlineData("fly.toml", "[processes]\nweb = \"hypercorn a:app -w 2\"\n", "hypercorn a:app 2 Production")]
    [InlineData("chart/templates/api.yaml", "{{- if .Values.x }}{{- $a := list }}{{- end }}\ncontainers:\n- command:\n  - sh\n  - -c\n  - |\n    {{- if .Values.certificates }}\n    update-ca-certificates &&\n    {{- end }}\n    uvicorn a:app --port {{ .Values.port }}\n", "uvicorn a:app Production")]
    [InlineData("render.yaml", "services:\n- type: web\n  startCommand: uvicorn a:app\n", "uvicorn a:app Production")]
    [InlineData("railway.json", "{\"deploy\": {\"startCommand\": \"granian --interface asgi a:app\"}}", "granian a:app Production")]
    [InlineData("app.yaml", "runtime: python311\nentrypoint: gunicorn -b :$PORT a:app\n", "gunicorn a:app Production")]
    [InlineData("nixpacks.toml", "[start]\ncmd = \"uvicorn a:app\"\n", "uvicorn a:app Production")]
    [InlineData("supervisord.conf", "[program:web]\ncommand=/venv/bin/gunicorn\n  -w 5 a.wsgi\n", "gunicorn a.wsgi 5 Production")]
    [InlineData("web.service", "[Service]\nEnvironment=WEB_CONCURRENCY=7\nExecStart=/usr/bin/env uvicorn \\\n  a:app\n", "uvicorn a:app 7 Production")]
    [InlineData("uwsgi.ini", "[uwsgi]\nmodule = a.wsgi:application\nprocesses = 4\n", "uwsgi a.wsgi:application 4 Production")]
    [InlineData("Makefile", "run:\n\t@uvicorn a:app --reload\ndeploy:\n\tuvicorn a:app\n", "uvicorn a:app Development; uvicorn a:app Production")]
    [InlineData("pyproject.toml", "[tool.poe.tasks]\nserve = \"uvicorn a:app\"\n", "uvicorn a:app Development")]
    [InlineData(".github/workflows/ci.yml", "jobs:\n  t:\n    steps:\n    - run: |\n        pip install uvicorn\n        uvicorn a:app &\n", "uvicorn a:app Development")]
    [InlineData("start.sh", "#!/bin/bash\nset -e\nwait-for-it.sh db:5432 -- uvicorn a:app\n", "uvicorn a:app Unknown")]
    [InlineData("main.py", "import uvicorn\nif __name__ == '__main__':\n    uvicorn.run('a:app', workers=3)\n", "uvicorn a:app 3 Unknown")]
    [InlineData("Dockerfile", "FROM x\nRUN pip install gunicorn uvicorn\nRUN apt-get install -y uwsgi\nCMD [\"celery\", \"-A\", \"a\", \"worker\"]", "")]
    [InlineData("start.sh", "W=${W:-4}\nexport K=asgi\nX=1\nX=2\nexec gunicorn -w $W -k $K a:app\n", "gunicorn a:app 4 Unknown")]
    [InlineData("start.sh", "W=1\nW=2\ngunicorn -w $W a:app\n", "gunicorn a:app $W Unknown")]
    [InlineData("README.md", "uvicorn a:app", "")]
    [InlineData(".github/workflows/deploy.yml", "jobs:\n  t:\n    steps:\n    - run: vercel promote a.b && zappa update live\n", "")]
    [InlineData("vercel.json", "{\"builds\": [{\"src\": \"api/index.py\", \"use\": \"@vercel/python\"}, {\"src\": \"x.js\", \"use\": \"@vercel/node\"}]}", "vercel api/index.py Production")]
    [InlineData("apache/site.conf", "<VirtualHost *:80>\n  WSGIDaemonProcess shop processes=2 threads=15\n  WSGIScriptAlias / /srv/shop/wsgi.py\n</VirtualHost>\n", "mod_wsgi /srv/shop/wsgi.py 2 Production")]
    [InlineData("start.sh", "case \"$1\" in\n  gunicorn)\n    (uvicorn a:app)\n  ;;\n  uvicorn) echo ;;\nesac\n", "uvicorn a:app Unknown")]
    [InlineData("Procfile.production", "web: uvicorn a:app", "uvicorn a:app Production")]
    [InlineData("docker/web.dockerfile", "FROM x\nCMD uvicorn a:app", "uvicorn a:app Production")]
    [InlineData("Dockerfile", "FROM x\nCMD [\"sh\", \"-c\", \"uvicorn a:app --workers ${WORKERS:-3}\"]", "uvicorn a:app 3 Production")]
    [InlineData("Dockerfile", "FROM x\nENV ARGS=\"--workers 5 --proxy-headers\"\nCMD uvicorn $ARGS a:app", "uvicorn a:app 5 Production")]
    [InlineData("Dockerfile", "FROM tiangolo/uvicorn-gunicorn-fastapi:python3.11\nENV APP_MODULE=a:app WEB_CONCURRENCY=2\nCOPY . /app", "gunicorn a:app 2 Production")]
    [InlineData("Dockerfile", "FROM ghcr.io/tiangolo/uwsgi-nginx-flask\n", "uwsgi main:app Production")]
    [InlineData("compose.yaml", "services:\n  web:\n    entrypoint: [\"/usr/bin/tini\", \"--\"]\n    command: [\"uvicorn\", \"a:app\"]\n    restart: always\n", "uvicorn a:app Production")]
    [InlineData("compose.yaml", "services:\n  web:\n    volumes: [\"./:/app\"]\n    command: uvicorn a:app\n", "uvicorn a:app Development")]
    [InlineData("docker-compose.prod.yml", "services:\n  web:\n    volumes: [\".:/app\"]\n    command: uvicorn a:app\n", "uvicorn a:app Production")]
    [InlineData("k8s/web.yml", "kind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n      - args: [\"gunicorn\", \"a:app\"]\n        env: [{name: WEB_CONCURRENCY, value: \"3\"}]\n", "gunicorn a:app 3 Production")]
    [InlineData("railway.toml", "[deploy]\nstartCommand = \"uvicorn a:app\"\n", "uvicorn a:app Production")]
    [InlineData("fly.staging.toml", "[processes]\napp = \"uvicorn a:app\"\n", "uvicorn a:app Production")]
    [InlineData("app.json", "{\"formation\": {\"web\": {\"command\": \"uvicorn a:app\"}}}", "uvicorn a:app Production")]
    [InlineData("zappa_settings.json", "{\"dev\": {\"app_function\": \"a.b.app\"}, \"live\": {\"app_function\": \"a.b.app\"}}", "zappa a.b:app Development; zappa a.b:app Production")]
    [InlineData("circus.ini", "[watcher:web]\ncmd = uvicorn a:app\n", "uvicorn a:app Production")]
    [InlineData("deploy/uwsgi.ini", "[uwsgi]\nwsgi-file = a/wsgi.py\nworkers = 2\nthreads = 2\n", "uwsgi a/wsgi.py 2 Production")]
    [InlineData("justfile", "serve:\n    uvicorn a:app --reload\n", "uvicorn a:app Development")]
    [InlineData("Makefile", "APP ?= a:app\nPY := poetry run\nserve:\n\t$(PY) uvicorn $(APP) \\\n\t  --workers 2\n", "uvicorn a:app 2 Development")]
    [InlineData("roles/web/tasks/main.yml", "- name: run\n  ansible.builtin.command:\n    cmd: uvicorn a:app --workers 2\n", "uvicorn a:app 2 Production")]
    [InlineData("site.yml", "- hosts: all\n  tasks:\n  - docker_container:\n      command: \"gunicorn a:app\"\n", "gunicorn a:app Production")]
    [InlineData("roles/web/templates/web.service.j2", "[Service]\nExecStart={{ venv }}/bin/gunicorn -w {{ workers }} a.wsgi\n", "gunicorn a.wsgi $(…) Production")]
    [InlineData("etc/services.d/web/run", "#!/command/with-contenv bash\nexec s6-setuidgid app granian --interface asgi a:app\n", "granian a:app Production")]
    [InlineData("main.py", "from gevent.pywsgi import WSGIServer\nWSGIServer(('', 80), app).serve_forever()\n", "gevent  Unknown")]
    [InlineData("main.py", "from wsgiref.simple_server import make_server\nmake_server('', 80, app)\n", "wsgiref  Unknown")]
    [InlineData("main.py", "from mangum import Mangum\nfrom fastapi import FastAPI\napp = FastAPI()\nhandler = Mangum(app, lifespan='off')\n", "mangum  Unknown")]
    [InlineData("main.py", "import granian\ngranian.Granian('a:app', interface='asgi', workers=2).serve()\n", "granian a:app 2 Unknown")]
    [InlineData("main.py", "import waitress\nwaitress.serve(app)\n", "waitress  Unknown")]
    [InlineData("uwsgi.yaml", "uwsgi:\n  module: a.wsgi:application\n  processes: 4\n", "uwsgi a.wsgi:application 4 Production")]
    [InlineData("deploy/uwsgi.json", "{\"uwsgi\": {\"wsgi-file\": \"a/wsgi.py\", \"workers\": 2}}", "uwsgi a/wsgi.py 2 Production")]
    [InlineData("uwsgi.xml", "<uwsgi>\n  <module>a.wsgi</module>\n  <processes>3</processes>\n</uwsgi>\n", "uwsgi a.wsgi 3 Production")]
    [InlineData("nginx.conf", "server {\n  location / {\n    # uwsgi_pass other;\n    uwsgi_pass unix:/run/a.sock;\n  }\n}\n", "uwsgi  Production")]
    [InlineData("nginx.conf", "server {\n  location / {\n    proxy_pass http://app;\n  }\n}\n", "")]
    [InlineData("prod.sh", "$prefix gunicorn a:app -w 2\n", "gunicorn a:app 2 Production")]
    [InlineData("Dockerfile", "ARG BASE=web\nFROM x AS web\nCMD [\"uvicorn\", \"a:app\"]\nFROM ${BASE}\n", "uvicorn a:app Production")]
    [InlineData("chart/templates/web.yaml", "containers:\n- command: [\"uvicorn\", \"a:app\"]\n  {{- if .Values.a }}\n  env: []\n  {{- else }}\n  env: {}\n  {{- end }}\n", "uvicorn a:app Production")]
    [InlineData("main.py", "import uvicorn\nimport click\ncli = click.Group()\ncli.add_command(uvicorn.main, name='start')\n", "uvicorn  Unknown")]
    public void A_command_is_found(string path, string text, string expected)
    {
        var facts = AnalyzedProject.Of((path, text), ("empty.py", "")).Facts;
        Assert.Equal(expected, string.Join("; ", facts.Commands.Select(Show)));
        Assert.Empty(facts.Notices);
    }

    [Theory]
    // A server's own command line taken into another: its words follow the name that it has there.
    [InlineData("web.add_command(uvicorn.main, name='start')", "[\"shop\", \"web\", \"start\", \"shop.main:app\", \"--workers\", \"2\"]", "uvicorn shop.main:app 2 Production Dockerfile")]
    [InlineData("@web.command('run-server')\ndef run_server(ctx):\n    ctx.forward(uvicorn.main, app='shop.main:app')", "[\"shop\", \"run-server\"]", "uvicorn shop.main:app Production shop/part.py")]
    [InlineData("@web.command()\ndef run_server():\n    uvicorn.run('shop.main:app')", "[\"shop\", \"run-server\"]", "uvicorn shop.main:app Production shop/part.py")]
    [InlineData("@web.command()\ndef run_server():\n    uvicorn.run('shop.main:app')", "[\"shop\", \"migrate\"]", "uvicorn shop.main:app Unknown shop/part.py")]
    public void A_command_of_the_project_leads_to_the_server_that_it_starts(string code, string command, string expected)
    {
        var facts = AnalyzedProject.Of(
            ("pyproject.toml", "[project]\nname = \"shop\"\nscripts = { shop = \"shop.cli:main\" }\n"),
            ("Dockerfile", $"FROM x\nCMD {command}\n"),
            ("shop/__init__.py", ""),
            ("shop/cli.py", "from shop.part import web\ndef main():\n    web()\n"),
            ("shop/part.py", $"import click, uvicorn\nweb = click.Group()\n{code}\n"),
            ("shop/main.py", "from fastapi import FastAPI\napp = FastAPI()\n")).Facts;
        var found = Assert.Single(facts.Commands);
        Assert.Equal(expected, $"{Show(found)} {found.Location.Source.Path}");
        Assert.Equal("shop.main:app", found.Application?.Target);
    }

    [Fact]
    public void A_development_server_of_another_application_stays_in_production()
    {
        var facts = AnalyzedProject.Of(
            ("Procfile", "web: uvicorn api:app\nadmin: python admin.py\n"),
            ("api.py", "from fastapi import FastAPI\napp = FastAPI()\n"),
            ("admin.py", "from flask import Flask\napp = Flask(__name__)\nif __name__ == '__main__':\n    app.run()\n")).Facts;
        Assert.Equal(["flask Production", "uvicorn Production"], facts.Commands.Select(command => $"{command.Server.Name} {command.Surroundings.Stage}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_runs_on_a_local_is_what_the_local_was_made_as()
    {
        var facts = AnalyzedProject.Of(
            ("Dockerfile", "FROM x\nCMD [\"python\", \"./serve.py\"]\n"),
            ("serve.py", "from shop import start\nstart()\n"),
            ("shop/__init__.py", "from shop.site import create_app\ndef start():\n    from shop.site import sockets\n    server = sockets\n    app = create_app()\n    if server:\n        server.run(app, port=80)\n    else:\n        app.run(port=80)\n"),
            ("shop/site.py", "from flask import Flask\nfrom flask_socketio import SocketIO\nsockets = None\ndef make(app):\n    made = SocketIO(app)\n    return made\ndef create_app():\n    global sockets\n    app = Flask(__name__)\n    sockets = make(app)\n    return app\n")).Facts;
        Assert.Equal(["flask-socketio Production", "flask Development"], facts.Commands.Select(command => $"{command.Server.Name} {command.Surroundings.Stage}"));
        Assert.All(facts.Commands, command => Assert.NotNull(command.Application));
    }

    [Fact]
    public void A_task_of_make_is_followed_from_where_it_is_run()
    {
        var facts = AnalyzedProject.Of(
            ("server/Dockerfile", "FROM x\nENV WEB_CONCURRENCY=4\nCMD [\"make\", \"serve\"]"),
            ("server/Makefile", "APP = shop:app\ninstall:\n\tpip install uvicorn\nserve: install\n\tuvicorn $(APP)\n"),
            ("Makefile", "serve:\n\tuvicorn other:app\n"),
            ("empty.py", "")).Facts;
        Assert.Equal("uvicorn other:app Development; uvicorn shop:app 4 Production", string.Join("; ", facts.Commands.Select(Show)));
    }

    [Fact]
    public void A_command_that_the_project_installs_is_followed()
    {
        var facts = AnalyzedProject.Of(
            ("Dockerfile", "FROM x\nCMD [\"shop-server\"]"),
            ("pyproject.toml", "[project.scripts]\nshop-server = \"shop.cli:main\"\n"),
            ("shop/__init__.py", ""),
            ("shop/cli.py", "import uvicorn\ndef main():\n    uvicorn.run('shop.app:app', workers=3)\n")).Facts;
        var command = Assert.Single(facts.Commands);
        Assert.Equal("uvicorn shop.app:app 3 Production", Show(command));
        Assert.StartsWith("Dockerfile runs it", command.Surroundings.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void What_another_command_of_the_same_file_does_may_not_run()
    {
        var facts = AnalyzedProject.Of(
            ("Dockerfile", "FROM x\nENTRYPOINT [\"shop\"]\nCMD [\"start\"]"),
            ("pyproject.toml", "[project.scripts]\nshop = \"shop.cli:main\"\n"),
            ("shop/__init__.py", ""),
            ("shop/cli.py", "import uvicorn\n@main.command()\ndef develop():\n    uvicorn.run('shop.app:app', reload=True)\n")).Facts;
        Assert.Equal(Stage.Unknown, Assert.Single(facts.Commands).Surroundings.Stage);
    }

    [Fact]
    public void A_script_that_is_copied_to_another_name_is_followed()
    {
        var facts = AnalyzedProject.Of(("docker/Dockerfile", "FROM x\nCOPY --chown=1:1 ./docker/entry.sh $HOME/run.sh\nENTRYPOINT [\"/app/run.sh\"]"), ("docker/entry.sh", "#!/bin/sh\nuvicorn a:app\n"), ("empty.py", "")).Facts;
        Assert.Equal("uvicorn a:app Production", Show(Assert.Single(facts.Commands)));
    }

    [Fact]
    public void What_an_image_serves_is_the_file_that_is_copied_there()
    {
        const string app = "from fastapi import FastAPI\napp = FastAPI()\n";
        var facts = AnalyzedProject.Of(
            ("main.py", app),
            ("telemetry/Dockerfile", "FROM tiangolo/uvicorn-gunicorn:python3.11\nCOPY telemetry.py /app/main.py\n"),
            ("telemetry/telemetry.py", app),
            ("bare/Dockerfile", "FROM tiangolo/uvicorn-gunicorn\n")).Facts;
        Assert.Equal(["bare/Dockerfile: ", "telemetry/Dockerfile: telemetry/telemetry.py"], facts.Commands.Select(command => $"{command.Location.Source.Path}: {command.Application?.File.Path}"));
    }

    [Theory]
    [InlineData("gunicorn -w 3 \"${ARGS[@]}\"", Interface.Unknown)]
    [InlineData("gunicorn -w 3 a.wsgi:application $MORE", Interface.Wsgi)]
    [InlineData("gunicorn -k uvicorn_worker.UvicornWorker $TARGET", Interface.Asgi)]
    public void What_is_hidden_in_a_variable_is_not_guessed(string command, Interface expected) =>
        Assert.Equal(expected, Assert.Single(AnalyzedProject.Of(("start.sh", command), ("empty.py", "")).Facts.Commands).Serves);

    [Theory]
    [InlineData("", "main.py", "fastapi main.py Production")]
    [InlineData("[tool.fastapi]\nentrypoint = \"web:api\"\n", "main.py", "fastapi web:api Production")]
    [InlineData("", "other.py", "fastapi  Production")]
    public void What_a_server_finds_by_itself_is_found(string pyproject, string file, string expected)
    {
        var facts = AnalyzedProject.Of(("Procfile", "web: fastapi run"), ("pyproject.toml", pyproject), (file, "from fastapi import FastAPI\napp = FastAPI()\n"), ("web.py", "from fastapi import FastAPI\napi = FastAPI()\n")).Facts;
        Assert.Equal(expected, string.Join("; ", facts.Commands.Select(Show)));
    }

    [Fact]
    public void A_command_that_names_a_file_of_settings_is_what_the_file_says()
    {
        var facts = AnalyzedProject.Of(("Dockerfile", "FROM x\nCMD [\"uwsgi\", \"uwsgi.ini\"]"), ("uwsgi.ini", "[uwsgi]\nmodule = a.wsgi\n"), ("empty.py", "")).Facts;
        Assert.Equal("uwsgi a.wsgi Production", Show(Assert.Single(facts.Commands)));
    }

    [Theory]
    [InlineData("docker-compose.yml", "services: [")]
    [InlineData("fly.toml", "[processes\nweb=")]
    [InlineData("railway.json", "{\"deploy\": ")]
    [InlineData("pyproject.toml", "= 3")]
    public void A_broken_file_is_noticed(string path, string text) =>
        Assert.Contains(path, AnalyzedProject.Of((path, text), ("empty.py", "")).Facts.Notices.Select(notice => notice.Path));

    [Theory]
    [InlineData("Dockerfile", "FROM\nCMD\nENTRYPOINT [\"a\nENV\nCMD [")]
    [InlineData("Dockerfile", "CMD uvicorn \\")]
    [InlineData("Procfile", ":::\nweb:\nweb: 'unclosed")]
    [InlineData("uwsgi.ini", "[\n]\n=\n[uwsgi]\n=x\nmodule\n")]
    [InlineData("docker-compose.yml", "services: 3")]
    [InlineData("docker-compose.yml", "services:\n  a: *unknown\n")]
    [InlineData("docker-compose.yml", "- &a [*a]\n")]
    [InlineData("web.service", "[Service]\nExecStart=")]
    [InlineData("a.sh", "sh a.sh\n./a.sh\nsh b.sh\n")]
    [InlineData("Makefile", "a:\n\tmake a\n\tmake b\nb:\n\tmake a\n")]
    [InlineData("Makefile", "X = $(X)\nY = $(Z)\nZ = $(Y)\na:\n\t$(X) $(Y) {{ {{ uvicorn\n")]
    [InlineData("tasks/main.yml", "- command: {cmd: {}}\n- shell: [1, {}]\n- {}\n- 3\n")]
    [InlineData("zappa_settings.json", "[1, 2]")]
    [InlineData("app.json", "{\"formation\": [1]}")]
    [InlineData("Dockerfile", "FROM\nFROM a\nFROM tiangolo/uvicorn-gunicorn\n")]
    [InlineData("Dockerfile", "FROM x\nENV A=$B B=$A\nCMD uvicorn $A ${B:-${A:-${B}}}")]
    [InlineData("run", "#!")]
    public void Nothing_breaks_the_reader(string path, string text) => Assert.NotNull(AnalyzedProject.Of((path, text), ("b.sh", "sh a.sh"), ("empty.py", "")).Facts);

    [Theory]
    [InlineData("app = create_app()", "uvicorn main:app --host 0.0.0.0 --workers $((2 * $(nproc) + 1))")]
    [InlineData("", "uvicorn --factory main:create_app --host 0.0.0.0 --workers $((2 * $(nproc) + 1))")]
    public void The_recommended_command_names_what_can_be_served(string line, string expected)
    {
        var project = AnalyzedProject.Of(("main.py", $"from fastapi import FastAPI\ndef create_app():\n    return FastAPI()\n{line}\n"), ("Procfile", line.Length > 0 ? "web: uvicorn main:app" : ""));
        Assert.Equal(expected, project.Readiness.Applications.Single().RecommendedCommand);
    }

    [Theory]
    [InlineData("from flask import Flask\napp = Flask(__name__)\n", "", "gunicorn --workers $((2 * $(nproc) + 1)) --threads 2 'main:app'")]
    [InlineData("from fastapi import FastAPI\napp = FastAPI()\n", "services:\n  web:\n    cpus: 1.5\n    command: uvicorn main:app\n", "uvicorn main:app --host 0.0.0.0 --workers 5")]
    public void The_recommended_command_fits_the_framework_and_the_container(string code, string compose, string expected) =>
        Assert.Equal(expected, AnalyzedProject.Of(("main.py", code), ("compose.yml", compose)).Readiness.Applications.Single().RecommendedCommand);

    [Fact]
    public void Where_the_ASGI_module_is_missing_the_command_names_the_one_to_add() =>
        Assert.Equal("uvicorn shop.asgi:application --host 0.0.0.0 --workers $((2 * $(nproc) + 1))", AnalyzedProject.Of(("shop/__init__.py", ""), ("shop/wsgi.py", "from django.core.wsgi import get_wsgi_application\napplication = get_wsgi_application()\n")).Readiness.Applications.Single().RecommendedCommand);

    [Fact]
    public void A_function_that_must_be_given_something_has_no_command()
    {
        var project = AnalyzedProject.Of(("main.py", "from fastapi import FastAPI\ndef create_app(settings, *, debug=False):\n    return FastAPI()\n"));
        Assert.Equal("", project.Readiness.Applications.Single().RecommendedCommand);
    }

    [Fact]
    public void What_a_method_makes_has_no_command()
    {
        var project = AnalyzedProject.Of(("main.py", "from fastapi import FastAPI\nclass Server:\n    def __init__(self):\n        self.app = FastAPI()\n"));
        Assert.Equal("", project.Readiness.Applications.Single().RecommendedCommand);
    }

    [Fact]
    public void Scripts_that_run_each_other_end()
    {
        var facts = AnalyzedProject.Of(("Dockerfile", "FROM x\nCMD ./a.sh"), ("a.sh", "./b.sh\n"), ("b.sh", "./a.sh\nuvicorn x:app\n"), ("empty.py", "")).Facts;
        Assert.Equal("uvicorn", facts.Commands.Single().Server.Name);
    }

    private static string Show(ServerCommand command) => $"{command.Server.Name} {command.Target}{(command.Workers is { } workers ? $" {workers}" : "")} {command.Surroundings.Stage}";
}
