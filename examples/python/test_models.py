"""Tests the mock over HTTP with the Python standard library.

Start the mock first:

npx litellm-models mock --config ../config.yaml --keys ../keys.json

Then run: python3 -m unittest
"""

import json
import os
import unittest
import urllib.error
import urllib.request

BASE_URL = os.environ.get("LITELLM_URL", "http://127.0.0.1:4000")


def call(method, path, body=None, key="sk-1234"):
    """Sends a request and returns the status and the parsed response body."""
    data = None if body is None else json.dumps(body).encode()
    headers = {"Authorization": "Bearer " + key, "Content-Type": "application/json"}
    request = urllib.request.Request(BASE_URL + path, data, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.load(error)


def names(key="sk-1234"):
    """Returns the names of the models that the key can access."""
    return [model["id"] for model in call("GET", "/v1/models", key=key)[1]["data"]]


class Models(unittest.TestCase):
    def setUp(self):
        # Restore the models from the config, and clear the database, the faults and the journal.
        call("POST", "/__admin/reset")

    def test_adds_and_removes_a_model(self):
        model = {
            "model_name": "gpt-5",
            "litellm_params": {"model": "openai/gpt-5", "api_key": "sk-example"},
            "model_info": {"id": "gpt-5-eu"},
        }
        status, deployment = call("POST", "/model/new", model)
        self.assertEqual((status, deployment["model_id"]), (200, "gpt-5-eu"))
        self.assertIn("gpt-5", names())
        self.assertEqual(call("POST", "/model/delete", {"id": "gpt-5-eu"})[0], 200)
        self.assertNotIn("gpt-5", names())

    def test_a_virtual_key_can_access_only_its_own_models(self):
        self.assertEqual(names("sk-only-gpt-4o"), ["gpt-4o"])
        self.assertEqual(call("GET", "/v1/models", key="sk-wrong")[0], 401)

    def test_the_journal_records_an_injected_fault(self):
        rate_limit = {"operation": "modelListV1ModelsGet", "fault": {"type": "rate-limit", "retryAfter": 7}}
        call("PUT", "/__admin/faults", {"rules": [rate_limit]})
        self.assertEqual(call("GET", "/v1/models")[0], 429)
        requests = call("GET", "/__admin/requests")[1]["requests"]
        self.assertEqual([(r["operation"], r["status"]) for r in requests], [("modelListV1ModelsGet", 429)])


if __name__ == "__main__":
    unittest.main()
