"""The functions of LiteLLM that the catalog implements too."""

import inspect

from release import clear_caches, litellm


def get_provider(request):
    model, provider = litellm.get_llm_provider(
        model=request["model"], custom_llm_provider=request.get("provider"), api_base=request.get("apiBase")
    )[:2]
    return [model, provider]


def get_info(request):
    return dict(litellm.get_model_info(request["model"], request.get("provider")))


def get_params(request):
    return litellm.get_supported_openai_params(request["model"], request.get("provider"))


def register(request):
    options = {"custom_llm_provider": request.get("provider"), "add_to_provider_model_sets": request.get("listed", True)}
    known = inspect.signature(litellm.register_model).parameters
    litellm.register_model(
        {request["key"]: request["fields"]}, **{name: value for name, value in options.items() if name in known}
    )
    return True


def set_entries(request):
    """Adds entries to the price list without register_model."""
    litellm.model_cost.update(request["entries"])
    clear_caches()
    return True


def add_to_list(request):
    """Adds names to one of LiteLLM's lists of models."""
    models = getattr(litellm, request["list"])
    models.extend(request["names"]) if isinstance(models, list) else models.update(request["names"])
    clear_caches()
    return True


def get_entry(request):
    return litellm.model_cost.get(request["key"])


def get_models(request):
    return sorted(litellm.models_by_provider.get(request["provider"], []))


def get_wildcard(request):
    from litellm.proxy.auth.model_checks import get_provider_models

    return sorted_or_none(get_provider_models(request["provider"]))


def sorted_or_none(models):
    return None if models is None else sorted(models)
