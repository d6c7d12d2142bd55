"""What is asked over HTTP."""

import os

from fastapi import FastAPI, HTTPException
from sqlalchemy import create_engine
from sqlalchemy.orm import Session

from report_service.tables import Report

app = FastAPI(title="Reports")


@app.get("/reports/{report_id}")
def report(report_id: int) -> dict[str, str]:
    """A report that is rendered."""
    with Session(create_engine(os.environ["DATABASE_URL"])) as session:
        found = session.get(Report, report_id)
        if found is None or found.text is None:
            raise HTTPException(404)
        return {"title": found.title, "text": found.text}
