# distribution: odmantic        source: ODMantic 1.0, odmantic/__init__.py
from odmantic.engine import AIOEngine as AIOEngine, SyncEngine as SyncEngine
from odmantic.field import Field as Field
from odmantic.model import EmbeddedModel as EmbeddedModel, Model as Model
from odmantic.reference import Reference as Reference
