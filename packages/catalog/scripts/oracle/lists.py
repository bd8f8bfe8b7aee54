"""Which of LiteLLM's lists a registered model is added to, found by registering models."""

import contextlib
import inspect
import re

from release import PROBE, PROVIDERS, SHIPPED, litellm, model_lists, rebuild_by_provider, reset

MODES = (None, "chat", "embedding", "image_generation", "completion", "guardrail")


def live_lists():
    """Returns the lists that models_by_provider is built from while the process runs: {provider: [list, ...]}."""
    live = {}
    for name, value in model_lists().items():
        value.append(PROBE) if isinstance(value, list) else value.add(PROBE)
        litellm.register_model({f"{PROBE}-other": {"mode": "chat"}})
        for provider, models in litellm.models_by_provider.items():
            if PROBE in models:
                live.setdefault(provider, []).append(name)
        value.remove(PROBE)
        rebuild_by_provider()
    reset(None)
    return live


def registered_lists():
    """Returns the names that were added to a list: [[provider, mode, list, registered key, added name], ...]."""
    functions = (litellm.register_model, getattr(litellm, "_populate_provider_model_sets", litellm.register_model))
    providers = {name for function in functions for name in re.findall(r'"([\w-]+)"', inspect.getsource(function))}
    providers |= {entry.get("litellm_provider") for entry in SHIPPED.values()} | set(PROVIDERS)
    added = []
    for provider in sorted(p for p in providers if isinstance(p, str)):
        for mode in MODES:
            for key in (f"zz/vertex_ai/{PROBE}", f"vertex_ai/{PROBE}"):
                before = {name: set(value) for name, value in model_lists().items()}
                with contextlib.suppress(Exception):
                    litellm.register_model({key: {"litellm_provider": provider, **({"mode": mode} if mode else {})}})
                for name, value in model_lists().items():
                    for model in set(value) - before[name]:
                        added.append([provider, mode, name, key, model])
                        value.remove(model)
                litellm.model_cost.pop(key, None)
    reset(None)
    return added


def fails_without_slash():
    """Whether registering a model of OpenRouter fails for a key without a slash."""
    try:
        litellm.register_model({PROBE: {"litellm_provider": "openrouter"}})
        return False
    except IndexError:
        return True
    finally:
        reset(None)
