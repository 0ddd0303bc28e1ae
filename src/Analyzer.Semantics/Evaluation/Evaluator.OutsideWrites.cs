using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Attributes that are assigned from elsewhere: <c>app.state.db = …</c> in a start-up hook, <c>module.engine = …</c>.</content>
internal sealed partial class Evaluator
{
    /// <summary>Assignments to one name from more places than these are not looked into: the name says too little.</summary>
    private const int OutsideWriterLimit = 12;

    private readonly HashSet<string> _outsideAsked = [];

    /// <summary>Where the project assigns to an attribute of that name, other than to a method's own object; set by the driver.</summary>
    public Func<string, IReadOnlyList<OutsideWriter>>? OutsideWriters { get; set; }

    /// <summary>Whether what a decorator puts in the place of methods assigns to an attribute of that name; set by the driver.</summary>
    public Func<string, bool>? HasStandInWriter { get; set; }

    // The answer that the code which assigns to such a name gives; null if there is none.
    private PythonType? AssignedOutside(string name, Func<PythonType?> find)
    {
        RunOutsideWriters(name);
        return find();
    }

    private void RunOutsideWriters(string name)
    {
        if (OutsideWriters is null || !_outsideAsked.Add(name))
            return;
        var writers = OutsideWriters(name);
        if (writers.Count > OutsideWriterLimit)
            return;
        foreach (var writer in writers)
            RunOutsideWriter(writer);
    }

    private void RunOutsideWriter(OutsideWriter writer)
    {
        if (writer.Function is { } definition)
        {
            Run(DefaultContext(FunctionIn(definition, writer.Frame)));

            // A hook inside a factory runs when the factory's framework calls it.
            foreach (var nested in NestedCoroutines.Where(nested => ReferenceEquals(nested.Function.Syntax, writer.Nested) && IsHandedOut(nested)).ToList())
                Run(DefaultContext(nested));
        }
        else if (writer.Target.Parent is AssignSyntax assign)
        {
            SetAttribute(Evaluate(writer.Target.Value, writer.Frame), writer.Target.Attr, Evaluate(assign.Value, writer.Frame), writer.Target, writer.Frame);
        }
        else if (writer.Target.Parent is AnnAssignSyntax { Value: { } value } annotated)
        {
            SetAttribute(Evaluate(writer.Target.Value, writer.Frame), writer.Target.Attr, Refine(Evaluate(value, writer.Frame), EvaluateAnnotation(annotated.Annotation, writer.Frame)), writer.Target, writer.Frame);
        }
    }

    // What code outside a class assigned to an attribute of its objects, or of the class.
    private PythonType? FieldFromOutside(PythonType receiver, string name)
    {
        RunOutsideWriters(name);
        if (!_fieldNames.Contains(name))
            return null;
        return receiver switch
        {
            InstanceType instance => StoredInObject(instance, name),
            ClassType @class => StoredInClass(@class, name),
            _ => _fields.GetValueOrDefault((receiver, name)),
        };
    }

    private PythonType? StoredInObject(InstanceType instance, string name)
    {
        if (_fields.TryGetValue((instance.Unmarked, name), out var own))
            return own;
        foreach (var @class in HierarchyOf(instance.Class).Mro)
        {
            if (_fields.TryGetValue((new InstanceType(@class, ReferenceEquals(@class, instance.Class) ? instance.TypeArguments : []), name), out var ofObjects))
                return ofObjects;
            if (_fields.TryGetValue((new ClassType(@class, []), name), out var ofClass))
                return ofClass;
        }

        return null;
    }

    private PythonType? StoredInClass(ClassType @class, string name)
    {
        foreach (var parent in HierarchyOf(@class.Class).Mro)
        {
            if (_fields.TryGetValue((new ClassType(parent, []), name), out var found))
                return found;
        }

        return null;
    }
}
