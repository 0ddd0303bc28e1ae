using System.Reflection;
using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Analyzer.Reporting;

/// <summary>The SDK's own JSON, with every level written out.</summary>
/// <remarks>
/// The SDK leaves out a level of <c>warning</c>, even where the rule's default differs: readers would then show the rule's.
/// </remarks>
internal sealed class SarifContract : DefaultContractResolver
{
    /// <inheritdoc/>
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        var isLevel = property.PropertyName == "level" && property.PropertyType == typeof(FailureLevel);
        if (isLevel || property.PropertyName == "defaultConfiguration")
        {
            property.ShouldSerialize = _ => true;
            property.DefaultValueHandling = DefaultValueHandling.Include;
        }

        return property;
    }
}
