"""Fields of the forms by which flows are run from Prefect's two interfaces.

Both lay out a form by each field's `position`, and by name where there is none. A day that may be missing is shown as a
plain date field; for the true schema they would show a switch between two types.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, SerializerFunctionWrapHandler, WithJsonSchema, model_serializer

from checkers import registry

DETECT = "detect"
LANGUAGES = "checkers.languages"

Day = Annotated[date | None, WithJsonSchema({"type": "string", "format": "date"})]
"""A day or none."""


class Form(BaseModel):
    """The parameters of a flow. Words that no field takes are refused, not ignored."""

    model_config = ConfigDict(extra="forbid")

    @model_serializer(mode="wrap")
    def _without_nulls(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """A form posts the defaults that it was given, and the server refuses a null in a plain date field."""
        return {key: value for key, value in handler(self).items() if value is not None}


def at(position: int, **more: Any) -> dict[str, Any]:
    """`json_schema_extra` of the field at this place of the form."""
    return {"position": position, **more}


def day_at(position: int) -> Callable[[dict[str, Any]], None]:
    """The same for a `Day`, whose default is none."""

    def extra(schema: dict[str, Any]) -> None:
        schema["position"] = position
        del schema["default"]

    return extra


def languages() -> list[str]:
    """A drop-down of every language with a file."""
    return [DETECT, *(tag.replace("_", "-") for tag in registry.names(LANGUAGES))]
