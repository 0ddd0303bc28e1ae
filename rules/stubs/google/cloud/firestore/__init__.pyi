# distribution: google-cloud-firestore        source: google-cloud-firestore 2.18; google/cloud/firestore/__init__.py
from google.cloud.firestore_v1 import (
    ArrayRemove as ArrayRemove, ArrayUnion as ArrayUnion, AsyncClient as AsyncClient, AsyncCollectionReference as AsyncCollectionReference,
    AsyncDocumentReference as AsyncDocumentReference, AsyncQuery as AsyncQuery, AsyncWriteBatch as AsyncWriteBatch, Client as Client,
    CollectionReference as CollectionReference, DELETE_FIELD as DELETE_FIELD, DocumentReference as DocumentReference,
    DocumentSnapshot as DocumentSnapshot, FieldFilter as FieldFilter, Increment as Increment, Query as Query,
    SERVER_TIMESTAMP as SERVER_TIMESTAMP, WriteBatch as WriteBatch, async_transactional as async_transactional, transactional as transactional,
)
