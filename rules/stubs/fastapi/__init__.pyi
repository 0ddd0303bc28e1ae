# distribution: fastapi        source: FastAPI 0.115, "Concurrency and async / await", "Reference"; fastapi/__init__.py
from fastapi.applications import FastAPI as FastAPI
from fastapi.background import BackgroundTasks as BackgroundTasks
from fastapi.datastructures import UploadFile as UploadFile
from fastapi.exceptions import HTTPException as HTTPException, WebSocketException as WebSocketException
from fastapi.param_functions import (
    Body as Body, Cookie as Cookie, Depends as Depends, File as File, Form as Form, Header as Header, Path as Path, Query as Query,
    Security as Security,
)
from fastapi.requests import Request as Request
from fastapi.responses import Response as Response
from fastapi.routing import APIRouter as APIRouter
from fastapi.websockets import WebSocket as WebSocket, WebSocketDisconnect as WebSocketDisconnect
from starlette import status as status

__version__: str
