using System.Collections.Frozen;
using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>The functions that Flask or Quart calls: those registered, and the methods of view classes.</summary>
/// <param name="model">The project.</param>
/// <param name="package">The package of the framework's stubs: <c>flask</c> or <c>quart</c>.</param>
/// <param name="plain">Where plain functions are called.</param>
internal sealed class FlaskEntryPoints(SemanticModel model, string package, RunsOn plain)
{
    private static readonly string[] s_methods = ["get", "post", "put", "patch", "delete", "head", "options", "dispatch_request"];

    private readonly string[] _owners = package == "flask" ? ["flask.app.Flask", "flask.blueprints.Blueprint"] : ["quart.app.Quart", "quart.blueprints.Blueprint"];

    public IEnumerable<EntryPoint> Find() => FindRegistered(FlaskRegistrars.Of(plain, _owners)).Concat(FindViewClasses());

    private IEnumerable<EntryPoint> FindRegistered(FrozenDictionary<string, Registrar> registrars)
    {
        var maker = new EntryPointMaker(model);
        var prefixes = new RoutePrefixes(model, FlaskRegistrars.Inclusions(_owners), "url_prefix");
        foreach (var registration in new RegistrationFinder(model, registrars).Find())
        {
            var places = prefixes.Of(registration.Owner, registration.Body);
            if (registration.Registrar.RouteAt < 0)
            {
                foreach (var entryPoint in maker.Make(registration, null, $"is given to `{CallIndexName(registration)}`", registration.Name.StartsWith(package + ".", StringComparison.Ordinal) ? places.Select(place => place.Root) : []))
                    yield return entryPoint;
                continue;
            }

            var rule = registration.Text(registration.Registrar.RouteAt, registration.Registrar.RouteName) ?? CallText.Unknown;
            foreach (var place in places)
            {
                var route = RoutePrefixes.Join(place.Prefix, rule);
                foreach (var entryPoint in maker.Make(registration, route, $"is routed at `{route}`", place.Root))
                    yield return entryPoint;
            }
        }
    }

    private static string CallIndexName(Registration registration) => registration.Name[(registration.Name.LastIndexOf('.') + 1)..];

    private IEnumerable<EntryPoint> FindViewClasses()
    {
        foreach (var @class in model.Classes.All.Where(@class => model.Classes.IsSubclass(@class, $"{package}.views.View")))
        {
            foreach (var method in s_methods.Select(name => model.FindMethod(@class, name)).OfType<FunctionType>().Where(method => !method.Function.Module.IsStub))
                yield return new EntryPoint(method, EntryPointKind.View, method.Function.IsAsync ? RunsOn.EventLoop : plain, $"`{@class.Name}` is a view") { PlainRunsOn = plain };
        }
    }
}
