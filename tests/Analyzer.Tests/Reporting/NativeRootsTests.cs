using System.Reflection;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.Sarif;

namespace Analyzer.Tests.Reporting;

/// <summary>Native code keeps all that Json.NET looks up by reflection when it reads or writes a log.</summary>
public sealed class NativeRootsTests
{
    [Fact]
    public void EveryTypeOfTheLogIsKept()
    {
        var descriptor = XDocument.Load(Path.Combine(Repository.Root, "src", "Analyzer.Cli", "NativeRoots.xml"));
        var kept = descriptor.Root!.Elements("assembly").Single(assembly => assembly.Attribute("fullname")!.Value == "Sarif")
            .Elements("type").Select(type => type.Attribute("fullname")!.Value).ToArray();
        Assert.Equal(Reachable().Select(type => type.FullName!).Order(StringComparer.Ordinal), kept.Order(StringComparer.Ordinal));
    }

    /// <summary>The SDK's types that a log is made of: those of properties and bases, and the converters that attributes name.</summary>
    private static HashSet<Type> Reachable()
    {
        var found = new HashSet<Type>();
        var open = new Queue<Type>([typeof(SarifLog)]);
        while (open.TryDequeue(out var type))
        {
            foreach (var argument in type.IsGenericType ? type.GetGenericArguments() : [])
                open.Enqueue(argument);
            if (type.Assembly != typeof(SarifLog).Assembly || !found.Add(type))
                continue;
            if (type.BaseType is { } parent)
                open.Enqueue(parent);
            var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
            foreach (var property in properties)
                open.Enqueue(property.PropertyType);
            var named = properties.Cast<MemberInfo>().Append(type).SelectMany(member => member.GetCustomAttributesData())
                .SelectMany(attribute => attribute.ConstructorArguments).Select(argument => argument.Value).OfType<Type>();
            foreach (var converter in named)
                open.Enqueue(converter);
        }

        return found;
    }
}
