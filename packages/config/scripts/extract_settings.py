"""Prints the names of the sections and settings that one LiteLLM release reads from a config file, as JSON.

usage: VENV/bin/python extract_settings.py
"""
import ast
import inspect
import json
import os
import pathlib
import re

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
import litellm  # noqa: E402
from litellm.proxy._types import ConfigGeneralSettings  # noqa: E402

FOLDER = pathlib.Path(litellm.__file__).parent
GETTER = re.compile(r"""general_settings(?:_dict)?(?:\.get\(|\[|\.setdefault\()\s*["']([a-z][a-z0-9_]+)["']""")


def source(path):
    return (FOLDER / path).read_text(encoding="utf-8")


def names_read_from(code, variable):
    """The string keys that the code reads from a variable: `variable.get("name")` and `variable["name"]`."""
    for node in ast.walk(code):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get" and node.args:
            owner, key = node.func.value, node.args[0]
        elif isinstance(node, ast.Subscript):
            owner, key = node.value, node.slice
        else:
            continue
        if isinstance(owner, ast.Name) and owner.id == variable and isinstance(key, ast.Constant):
            if isinstance(key.value, str):
                yield key.value


def proxy_config():
    for node in ast.parse(source("proxy/proxy_server.py")).body:
        if isinstance(node, ast.ClassDef) and node.name == "ProxyConfig":
            return node
    raise SystemExit("proxy_server.py has no class ProxyConfig")


def compared_keys(code):
    """The names that the code compares with its variable `key`, as it does for each entry of litellm_settings."""
    for node in ast.walk(code):
        if isinstance(node, ast.Compare) and isinstance(node.left, ast.Name) and node.left.id == "key":
            for constant in ast.walk(node.comparators[0]):
                if isinstance(constant, ast.Constant) and isinstance(constant.value, str):
                    yield constant.value


def module_variables():
    """The variables that `litellm/__init__.py` assigns: each entry of litellm_settings replaces one."""
    for node in ast.parse(source("__init__.py")).body:
        targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        for target in targets:
            if isinstance(target, ast.Name) and re.fullmatch(r"[a-z][a-z0-9_]*", target.id):
                if not target.id.endswith("_models"):  # the price list, by provider
                    yield target.id


general = set(ConfigGeneralSettings.model_fields)
for path in (FOLDER / "proxy").rglob("*.py"):
    general.update(GETTER.findall(path.read_text(encoding="utf-8")))
config_class = proxy_config()
sections = {
    name
    for function in config_class.body
    if re.search("^_?(load|init|parse|get)_(?!hierarchical)", getattr(function, "name", ""))
    for name in names_read_from(function, "config")
    if re.fullmatch(r"[a-z][a-z0-9_]*", name)
}
print(
    json.dumps(
        {
            "sections": sorted(sections | {"include"}),
            "general_settings": sorted(general),
            "litellm_settings": sorted({*module_variables(), *compared_keys(config_class)}),
            "router_settings": sorted(set(inspect.signature(litellm.Router.__init__).parameters) - {"self"}),
        },
        indent=1,
    )
)
