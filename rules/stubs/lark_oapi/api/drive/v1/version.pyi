# distribution: lark-oapi        source: lark-oapi 1.3.5, lark_oapi/api/drive/v1/version.py: requests behind what is plain, httpx behind `a…`
from lark_oapi.api.drive.v1.resource import ExportTask, File, FileComment, FileCommentReply, FileStatistics, FileSubscription, FileVersion, FileViewRecord, ImportTask, Media, Meta, PermissionMember, PermissionPublic, PermissionPublicPassword


class V1:
    export_task: ExportTask
    file: File
    file_comment: FileComment
    file_comment_reply: FileCommentReply
    file_statistics: FileStatistics
    file_subscription: FileSubscription
    file_version: FileVersion
    file_view_record: FileViewRecord
    import_task: ImportTask
    media: Media
    meta: Meta
    permission_member: PermissionMember
    permission_public: PermissionPublic
    permission_public_password: PermissionPublicPassword
