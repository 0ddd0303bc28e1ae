# distribution: django        source: Django documentation 5.2, "Model Form Functions"
from django.forms import (
    BaseModelForm as BaseModelForm, ModelChoiceField as ModelChoiceField, ModelForm as ModelForm,
    ModelMultipleChoiceField as ModelMultipleChoiceField, inlineformset_factory as inlineformset_factory, model_to_dict as model_to_dict,
    modelform_factory as modelform_factory, modelformset_factory as modelformset_factory,
)
