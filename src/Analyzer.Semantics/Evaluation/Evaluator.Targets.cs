using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Targets of assignments and of <c>del</c>: locals, attributes, items (reference, 7.2 and 7.5).</content>
internal sealed partial class Evaluator
{
    /// <summary>Binds a target: a local, an attribute, an item, or the parts of an unpacked value.</summary>
    private void Assign(ExpressionSyntax target, PythonType value, FunctionContext context)
    {
        switch (target)
        {
            case NameSyntax name:
                ForgetPath(name, context);
                context.Grown?.Remove(name.Id);
                StoreLocal(name.Id, value, context);
                break;
            case AttributeSyntax attribute:
                AssignAttribute(attribute, value, context);
                break;
            case SubscriptSyntax subscript:
                var container = Evaluate(subscript.Value, context);
                var key = Evaluate(subscript.Slice, context);
                CallKeyOf(container, key, subscript, context);
                CallMethod(container, "__setitem__", CallArguments.Of(key, value), subscript, context);
                if (key is not LiteralType { Value: string text } || !StoreItem(subscript.Value, text, value, context))
                    Grow(subscript.Value, container, key, value, context);
                HearNews(subscript, context);
                break;
            case StarredSyntax starred:
                Assign(starred.Value, BuiltinInstance("list", value), context);
                break;
            case TupleSyntax { Elts: var elements } tuple:
                for (var i = 0; i < elements.Length; i++)
                    Assign(elements[i], ElementAt(value, i, elements, target, context), context);
                RememberUnpacked(tuple, value, context);
                break;
            case ListSyntax { Elts: var elements }:
                for (var i = 0; i < elements.Length; i++)
                    Assign(elements[i], ElementAt(value, i, elements, target, context), context);
                break;
        }
    }

    private void AssignAttribute(AttributeSyntax attribute, PythonType value, FunctionContext context)
    {
        var receiver = Evaluate(attribute.Value, context);
        ForgetPath(attribute, context);
        if (context.Grown is { } grown && PathOf(attribute) is { } path)
            grown.Remove(path);
        SetAttribute(receiver, attribute.Attr, value, attribute, context);
        HearNews(attribute, context);
        AssignPath(attribute, receiver, value, context);
    }

    /// <summary>Stores <c>receiver.name = value</c>; a property, a descriptor or <c>__setattr__</c> is called (data model, 3.3.2).</summary>
    private void SetAttribute(PythonType receiver, string name, PythonType value, SyntaxNode site, Frame frame)
    {
        foreach (var member in UnionType.MembersOf(receiver))
        {
            if (member is not InstanceType instance)
                continue;
            if (FindMember(instance.Class, "__setattr__") is { Value: FunctionType hook } && (!hook.Function.Module.IsStub || ForwardsStores(hook, frame)))
            {
                CallFunction(hook.Bind(instance), CallArguments.Of(new LiteralType(name), value), site, frame, Resolution.Type, Crossing.None);
                if (ForwardsStores(hook, frame) && ReferenceEquals(member, receiver))
                    return;
            }
            else if ((FindProvided(instance.Class, name) ?? FindMember(instance.Class, name)) is { } found)
            {
                CallAccessor(found.Value, instance, property => property.Setter, "__set__", [value], site, frame);
            }
        }

        StoreField(receiver, name, value);
    }

    // A proxy of a library, whose stub says where it stores: it keeps nothing itself. What the stub stores in its own object stays there.
    private static bool ForwardsStores(FunctionType hook, Frame frame) => !frame.Module.IsStub && hook.Function is { Module.IsStub: true, HasEmptyBody: false };

    private void Delete(ExpressionSyntax target, FunctionContext context)
    {
        switch (target)
        {
            case NameSyntax name:
                if (context.Locals is not null && context.Function.Slots.TryGetValue(name.Id, out var slot) && !context.Function.Scope.Globals.Contains(name.Id))
                    context.Locals[slot] = null;
                break;
            case SubscriptSyntax item:
                var (table, position) = (Evaluate(item.Value, context), Evaluate(item.Slice, context));
                CallKeyOf(table, position, item, context);
                CallMethod(table, "__delitem__", CallArguments.Of(position), item, context);
                break;
            case AttributeSyntax attribute:
                if (PathOf(attribute) is { } path)
                    ForgetNarrowed(path, context);
                foreach (var member in UnionType.MembersOf(Evaluate(attribute.Value, context)).OfType<InstanceType>())
                {
                    if (FindMember(member.Class, "__delattr__") is { Value: FunctionType hook } && !hook.Function.Module.IsStub)
                        CallFunction(hook.Bind(member), CallArguments.Of(new LiteralType(attribute.Attr)), attribute, context, Resolution.Type, Crossing.None);
                    else if (FindMember(member.Class, attribute.Attr) is { } found)
                        CallAccessor(found.Value, member, property => property.Deleter, "__delete__", [], attribute, context);
                }

                break;
            case TupleSyntax { Elts: var elements }:
                foreach (var element in elements)
                    Delete(element, context);
                break;
            case ListSyntax { Elts: var elements }:
                foreach (var element in elements)
                    Delete(element, context);
                break;
        }
    }

    private void CallAccessor(PythonType member, InstanceType instance, Func<PropertyType, PythonType?> accessor, string special, ImmutableArray<PythonType> arguments, SyntaxNode site, Frame frame)
    {
        if (member is PropertyType property && accessor(property) is FunctionType function)
            CallFunction(function.Bind(instance), new CallArguments(arguments, [], []), site, frame, Resolution.Type, Crossing.None);
        else if (member is InstanceType descriptor && FindMember(descriptor.Class, special) is { Value: FunctionType method })
            CallFunction(method.Bind(descriptor), new CallArguments(arguments.Insert(0, instance), [], []), site, frame, Resolution.Type, Crossing.None);
    }

    private void StoreLocal(string name, PythonType value, FunctionContext context)
    {
        ForgetNarrowed(name, context);
        if (context.IsInComprehension && context.Function.Syntax is GeneratorExpSyntax)
        {
            context.Comprehensions[^1][name] = value;
            return;
        }

        if (context.Function.Slots.TryGetValue(name, out var slot) && context.Function.Scope.Nonlocals.Contains(name))
        {
            if (context.Locals is not null)
                context.Locals[slot] = value;
            NoteForHandlers(slot, value, context);
            StoreOuter(name, value, context);
        }
        else if (context.Function.Slots.ContainsKey(name) && !context.Function.Scope.Globals.Contains(name))
        {
            if (context.Locals is not null)
                context.Locals[slot] = value;
            NoteForHandlers(slot, value, context);
            context.Cells[slot] = UnionType.Join(context.Cells[slot] ?? NeverType.Instance, value);
        }
        else if (context.Function.Scope.Globals.Contains(name))
        {
            StoreField(new ModuleType(context.Module.Name, context.Module), name, value);
            AssignGlobalPath(name, value, context);
        }
        else
        {
            StoreOuter(name, value, context);
        }
    }

    private static void NoteForHandlers(int slot, PythonType value, FunctionContext context)
    {
        if (!context.IsInTry)
            return;
        foreach (var seen in context.Tries)
            seen[slot] = UnionType.Join(seen[slot] ?? NeverType.Instance, value);
    }

    // `nonlocal`: the variable of the nearest function around that binds it.
    private static void StoreOuter(string name, PythonType value, FunctionContext context)
    {
        for (var outer = context.Enclosing; outer is FunctionContext function; outer = outer.Enclosing)
        {
            if (!function.Function.Slots.TryGetValue(name, out var cell) || function.Function.Scope.Nonlocals.Contains(name) || cell >= function.Cells.Length)
                continue;
            function.Cells[cell] = UnionType.Join(function.Cells[cell] ?? NeverType.Instance, value);
            break;
        }
    }
}
