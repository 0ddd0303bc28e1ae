using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Comprehensions, which run where they stand, and generator expressions, which do not (reference, 6.2.4 and 6.2.8).</content>
internal sealed partial class Evaluator
{
    private SuspendedType EvaluateGenerator(GeneratorExpSyntax generator, Frame frame)
    {
        // The outermost iterable is asked for its iterator at once; everything else runs when the generator is iterated.
        var outer = generator.Generators[0];
        var iterable = Evaluate(outer.Iter, frame);
        var element = outer.IsAsync ? IterateAsync(iterable, outer.Iter, frame) : Iterate(iterable, outer.Iter, frame);
        var function = new FunctionType(FunctionOf(generator, frame), frame);
        return new SuspendedType(ContextOf(function, [element]));
    }

    private PythonType EvaluateDictComprehension(DictCompSyntax dict, Frame frame)
    {
        PythonType key = NeverType.Instance;
        var value = EvaluateComprehension(dict, dict.Value, () => key = UnionType.Join(key, Generalize(Evaluate(dict.Key, frame))), frame);
        CallKey(key, false, dict.Key, frame);
        return BuiltinInstance("dict", key is NeverType ? UnknownType.Because(UnknownReason.Element) : key, value);
    }

    private PythonType EvaluateSetComprehension(SetCompSyntax set, Frame frame)
    {
        var element = EvaluateComprehension(set, set.Elt, null, frame);
        CallKey(element, false, set.Elt, frame);
        return BuiltinInstance("set", element);
    }

    private PythonType EvaluateComprehension(ComprehensionExpressionSyntax comprehension, ExpressionSyntax element, Action? also, Frame frame)
    {
        var names = new Dictionary<string, PythonType>();
        var context = frame as FunctionContext;
        var before = context?.Locals;
        var first = Evaluate(comprehension.Generators[0].Iter, frame); // In the scope around (reference, 6.2.4).
        frame.Comprehensions.Add(names);
        frame.ComprehensionDepth++;
        foreach (var part in comprehension.Generators)
        {
            var iterable = part == comprehension.Generators[0] ? first : Evaluate(part.Iter, frame);
            BindComprehensionTarget(part.Target, part.IsAsync ? IterateAsync(iterable, part.Iter, frame) : Iterate(iterable, part.Iter, frame), names, frame);
            HearNews(part.Iter, frame);
            EvaluateConditions(part, names, frame);
        }

        also?.Invoke();
        var result = Generalize(Evaluate(element, frame));
        frame.Comprehensions.RemoveAt(frame.Comprehensions.Count - 1);
        frame.ComprehensionDepth--;
        if (context is not null)
            context.Locals = JoinLocals(context, before, context.Locals); // Assignment expressions stay; what conditions told does not.
        return result is NeverType ? UnknownType.Because(UnknownReason.Element) : result;
    }

    private void EvaluateConditions(ComprehensionSyntax part, Dictionary<string, PythonType> names, Frame frame)
    {
        foreach (var condition in part.Ifs)
        {
            var test = Evaluate(condition, frame);
            TestTruth(test, condition, frame);
            if (frame is FunctionContext { Locals: { } locals } context)
                context.Locals = NarrowedLocals(condition, test, true, locals, context) ?? locals;
            foreach (var name in names.Keys.ToList())
                names[name] = Narrow(name, names[name], condition, true, frame);
        }
    }

    private void BindComprehensionTarget(ExpressionSyntax target, PythonType value, Dictionary<string, PythonType> names, Frame frame)
    {
        switch (target)
        {
            case NameSyntax name:
                names[name.Id] = value;
                if (frame is FunctionContext context)
                    ForgetNarrowed(name.Id, context);
                break;
            case StarredSyntax starred:
                BindComprehensionTarget(starred.Value, BuiltinInstance("list", value), names, frame);
                break;
            case TupleSyntax { Elts: var elements }:
                for (var i = 0; i < elements.Length; i++)
                    BindComprehensionTarget(elements[i], ElementAt(value, i, elements, target, frame), names, frame);
                break;
            case ListSyntax { Elts: var elements }:
                for (var i = 0; i < elements.Length; i++)
                    BindComprehensionTarget(elements[i], ElementAt(value, i, elements, target, frame), names, frame);
                break;
        }
    }
}
