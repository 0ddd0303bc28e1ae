# distribution: django        source: Django 5.2 documentation, "Database Functions"; django/db/models/functions/__init__.py
from django.db.models.functions.comparison import (
        Cast as Cast, Coalesce as Coalesce, Collate as Collate, Greatest as Greatest, Least as Least, NullIf as
    NullIf,
)
from django.db.models.functions.datetime import (
        Extract as Extract, ExtractDay as ExtractDay, ExtractHour as ExtractHour, ExtractIsoWeekDay as
    ExtractIsoWeekDay, ExtractIsoYear as ExtractIsoYear, ExtractMinute as ExtractMinute, ExtractMonth as ExtractMonth,
    ExtractQuarter as ExtractQuarter, ExtractSecond as ExtractSecond, ExtractWeek as ExtractWeek, ExtractWeekDay as
    ExtractWeekDay, ExtractYear as ExtractYear, Now as Now, Trunc as Trunc, TruncDate as TruncDate, TruncDay as
    TruncDay, TruncHour as TruncHour, TruncMinute as TruncMinute, TruncMonth as TruncMonth, TruncQuarter as
    TruncQuarter, TruncSecond as TruncSecond, TruncTime as TruncTime, TruncWeek as TruncWeek, TruncYear as TruncYear,
)
from django.db.models.functions.json import (
        JSONArray as JSONArray, JSONObject as JSONObject,
)
from django.db.models.functions.math import (
        Abs as Abs, ACos as ACos, ASin as ASin, ATan as ATan, ATan2 as ATan2, Ceil as Ceil, Cos as Cos, Cot as Cot,
    Degrees as Degrees, Exp as Exp, Floor as Floor, Ln as Ln, Log as Log, Mod as Mod, Pi as Pi, Power as Power,
    Radians as Radians, Random as Random, Round as Round, Sign as Sign, Sin as Sin, Sqrt as Sqrt, Tan as Tan,
)
from django.db.models.functions.text import (
        MD5 as MD5, SHA1 as SHA1, SHA224 as SHA224, SHA256 as SHA256, SHA384 as SHA384, SHA512 as SHA512, Chr as Chr,
    Concat as Concat, ConcatPair as ConcatPair, Left as Left, Length as Length, Lower as Lower, LPad as LPad, LTrim as
    LTrim, Ord as Ord, Repeat as Repeat, Replace as Replace, Reverse as Reverse, Right as Right, RPad as RPad, RTrim
    as RTrim, StrIndex as StrIndex, Substr as Substr, Trim as Trim, Upper as Upper,
)
from django.db.models.functions.window import (
        CumeDist as CumeDist, DenseRank as DenseRank, FirstValue as FirstValue, Lag as Lag, LastValue as LastValue,
    Lead as Lead, NthValue as NthValue, Ntile as Ntile, PercentRank as PercentRank, Rank as Rank, RowNumber as
    RowNumber,
)
