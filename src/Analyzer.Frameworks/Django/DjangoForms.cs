using System.Text;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>What validating and rendering a form does, field by field; and what validating a model asks of the database.</summary>
/// <remarks>
/// Django documentation, "Form and field validation", "ModelForm", "Validating objects"; <c>django/forms/forms.py</c>, <c>django/forms/models.py</c>,
/// <c>django/db/models/base.py</c>. Each answer is a few lines of Python, evaluated as a stub is.
/// </remarks>
public sealed class DjangoForms : MemberProvider
{
    private const string Form = "django.forms.forms.BaseForm";
    private const string Serializer = "rest_framework.serializers.Serializer";
    private const string Field = "django.forms.fields.Field";
    private const string ModelChoice = "django.forms.models.ModelChoiceField";
    private const string Model = "django.db.models.base.Model";
    private const string FormImports = "from django.forms.models import ModelChoiceField, ModelChoiceIterator";
    private const string SerializerImports = "from rest_framework.relations import PrimaryKeyRelatedField\nfrom rest_framework.validators import UniqueValidator";
    private const string Widgets = "Select,SelectMultiple,RadioSelect,CheckboxSelectMultiple";

    private readonly Dictionary<(ClassSymbol, string), PythonType?> _answers = [];
    private readonly Dictionary<ClassSymbol, Kind> _kinds = [];

    /// <inheritdoc/>
    public override PythonType? FindMember(ClassFacts classes, ClassSymbol @class, string name)
    {
        if (name is not ("_clean_fields" or "_render_fields" or "_validate_model" or "_validate_fields") || !(classes.IsSubclass(@class, Form) || classes.IsSubclass(@class, Serializer)))
            return null;
        if (!_answers.TryGetValue((@class, name), out var answer))
        {
            _answers[(@class, name)] = null;
            _answers[(@class, name)] = answer = Write(classes, @class, name);
        }

        return answer;
    }

    /// <inheritdoc/>
    public override PythonType? FindMember(ClassFacts classes, InstanceType instance, string name)
    {
        if (instance.Class.Module.IsStub)
            return null;
        if (KindOf(classes, instance.Class) == Kind.ModelForm && classes.Model.FindMember(instance.Class, name) is null)
            return OfModel(classes, instance.Class).Any(field => field.Name == name && field.IsRelation) ? classes.Make("django.forms.models", "ModelChoiceField", instance.Class, NoneType.Instance) : null;
        if (name is not ("full_clean" or "validate_unique" or "validate_constraints" or "clean_fields" or "_has_many") || KindOf(classes, instance.Class) != Kind.Model)
            return null;
        var facts = new DjangoModelFacts(classes, instance.Class);
        if (name == "_has_many")
            return LiteralType.Of(facts.Fields.Any(field => field.IsMany));
        if (classes.Model.FindMember(instance.Class, name) is not { Owner.Module.IsStub: true })
            return null; // The project's own.
        var body = name switch
        {
            "validate_unique" when !facts.IsUnique => "pass",
            "validate_constraints" when !facts.HasConstraints => "pass",
            "clean_fields" when facts.Fields.Any(field => field.IsLookedUp) => "ForeignKey(None, None).validate(None, self)",
            "full_clean" when !facts.IsUnique && !facts.HasConstraints => "self.clean_fields()\n self.clean()",
            _ => null,
        };
        return body is null ? null : Define(classes, $"from django.db.models.fields.related import ForeignKey\ndef {name}(self, *args, **kwargs):\n {body}\n", name)?.Bind(instance);
    }

    private Kind KindOf(ClassFacts classes, ClassSymbol @class)
    {
        if (!_kinds.TryGetValue(@class, out var kind))
            _kinds[@class] = kind = classes.IsSubclass(@class, Model) ? Kind.Model : classes.IsSubclass(@class, "django.forms.models.BaseModelForm") ? Kind.ModelForm : Kind.Other;
        return kind;
    }

    private static FunctionType? Write(ClassFacts classes, ClassSymbol form, string name)
    {
        var text = new StringBuilder($"{(name == "_validate_fields" ? SerializerImports : FormImports)}\ndef {name}(self):\n pass\n");
        var declared = Declared(classes, form);
        var ofModel = OfModel(classes, form).Where(field => !declared.ContainsKey(field.Name)).ToList();
        switch (name)
        {
            case "_clean_fields":
                foreach (var field in declared.Keys)
                    text.Append(" self.").Append(field).Append(".clean(None)\n");
                if (ofModel.Any(field => field.IsRelation))
                    text.Append(" ModelChoiceField(None).clean(None)\n");
                foreach (var field in declared.Keys.Concat(ofModel.Select(field => field.Name)).Where(field => classes.Model.FindMember(form, $"clean_{field}") is not null))
                    text.Append(" self.clean_").Append(field).Append("()\n");
                break;
            case "_validate_fields":
                Serialize(classes, form, text);
                break;
            case "_render_fields":
                if (declared.Values.Any(field => classes.IsSubclass(field.Class, ModelChoice) && ListsChoices(field)) || ofModel.Any(field => field.IsRelation))
                    text.Append(" for choice in ModelChoiceIterator(None):\n  pass\n");
                break;
            case "_validate_model" when ModelOf(classes, form) is { } model && new DjangoModelFacts(classes, model).IsUniqueAmong([.. declared.Keys, .. ofModel.Select(field => field.Name)]):
                text.Append(" self.validate_unique()\n");
                break;
        }

        return Define(classes, text.ToString(), name);
    }

    // Fields that the serializer declares itself are its own affair, and so are those that it only shows.
    private static void Serialize(ClassFacts classes, ClassSymbol serializer, StringBuilder text)
    {
        var declared = classes.Mro(serializer).Where(owner => !owner.Module.IsStub).SelectMany(ClassFacts.AssignedNames).ToHashSet();
        var shown = classes.Model.FindMember(serializer, "Meta")?.Value is ClassType { Class: var meta } ? NamesOf(classes, meta, "read_only_fields") ?? [] : [];
        var fields = OfModel(classes, serializer).Where(field => !declared.Contains(field.Name) && !shown.Contains(field.Name)).ToList();
        if (fields.Exists(field => field.IsRelation))
            text.Append(" PrimaryKeyRelatedField().to_internal_value(None)\n");
        if (fields.Exists(field => field.IsUnique))
            text.Append(" UniqueValidator(None)(None, None)\n");
        foreach (var field in declared.Concat(fields.Select(field => field.Name)).Distinct().Where(field => classes.Model.FindMember(serializer, $"validate_{field}") is not null))
            text.Append(" self.validate_").Append(field).Append("(None)\n");
    }

    private static FunctionType? Define(ClassFacts classes, string text, string name) => classes.Define(new SourceText("django.forms.validation", text), classes.Modules[0]).GetValueOrDefault(name);

    // The fields that the bodies of the form and its bases declare.
    private static Dictionary<string, InstanceType> Declared(ClassFacts classes, ClassSymbol form)
    {
        var fields = new Dictionary<string, InstanceType>();
        foreach (var owner in classes.Mro(form).Where(owner => !owner.Module.IsStub))
        {
            foreach (var name in ClassFacts.AssignedNames(owner))
            {
                if (classes.ValueOf(owner, name) is InstanceType field && classes.IsSubclass(field.Class, Field))
                    fields.TryAdd(name, field);
            }
        }

        return fields;
    }

    // A widget that shows one value only lists no choices.
    private static bool ListsChoices(InstanceType field) => ClassFacts.Argument(field, -1, "widget") switch
    {
        null or NoneType => true,
        ClassType @class => Widgets.Split(',').Contains(@class.Class.Name),
        InstanceType instance => Widgets.Split(',').Contains(instance.Class.Name),
        _ => false,
    };

    // The fields of its model that a ModelForm takes: those that `Meta.fields` names, or all but those that `Meta.exclude` names.
    private static IEnumerable<DjangoModelField> OfModel(ClassFacts classes, ClassSymbol form)
    {
        if (ModelOf(classes, form) is not { } model || classes.Model.FindMember(form, "Meta")?.Value is not ClassType { Class: var meta })
            return [];
        var fields = new DjangoModelFacts(classes, model).Fields.Where(field => field.IsEditable);
        if (NamesOf(classes, meta, "fields") is { } names)
            return names is ["__all__"] ? fields : fields.Where(field => names.Contains(field.Name));
        return NamesOf(classes, meta, "exclude") is { } excluded ? fields.Where(field => !excluded.Contains(field.Name)) : [];
    }

    private static ClassSymbol? ModelOf(ClassFacts classes, ClassSymbol form) =>
        classes.Model.FindMember(form, "Meta")?.Value is ClassType { Class: var meta } && classes.Model.FindMember(meta, "model")?.Value is ClassType { Class: { Module.IsStub: false } model } ? model : null;

    private static List<string>? NamesOf(ClassFacts classes, ClassSymbol meta, string option)
    {
        foreach (var owner in classes.Mro(meta).Where(owner => !owner.Module.IsStub))
        {
            if (owner.Syntax.Body.OfType<AssignSyntax>().LastOrDefault(assign => assign.Targets is [NameSyntax name] && name.Id == option)?.Value is { } value)
                return DjangoModelFacts.TextsIn(value);
        }

        return null;
    }

    private enum Kind : byte
    {
        Other,
        Model,
        ModelForm,
    }
}
