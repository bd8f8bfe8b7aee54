/** Generated from openapi/auxiliary.yaml by `pnpm --filter @litellm-models/core generate`. Do not edit. */
export interface paths {
    "/health/liveliness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive?
         * @description Needs no key. `/health/liveness` is the same.
         */
        get: operations["healthLiveliness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/liveness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive? (Kubernetes' spelling)
         * @description Needs no key. `/health/liveliness` is the same.
         */
        get: operations["healthLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can it take requests?
         * @description Needs no key. 1.71 tells everything here; newer proxies tell the state and the database alone.
         */
        get: operations["healthReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/readiness/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Readiness, with the version and what is plugged in
         * @description Needs a key. 1.71 does not have it (404); it tells the same at `/health/readiness`.
         */
        get: operations["healthReadinessDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Call every model and tell which answer
         * @description Needs a key. Makes one real call to each deployment, which costs time and money; with background health checks it tells their last result.
         */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proxy's own document
         * @description Needs no key. `info.version` is the proxy's version; the rest is two megabytes on 1.109, so ask `/health/readiness/details` first.
         */
        get: operations["openapiDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page at the root
         * @description Needs no key. The API's documentation for people; a program learns from it only that something like the proxy is there.
         */
        get: operations["home"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description A sentence.
         * @example I'm alive!
         */
        Alive: string;
        /** @description What newer proxies tell everyone. */
        Readiness: {
            /**
             * @description `healthy`.
             * @example healthy
             */
            status: string;
            /**
             * @description `connected`, `Not connected` (there is none), `disconnected` or `stalled`.
             * @example connected
             */
            db: string;
        };
        /** @description What 1.71 tells everyone, and newer proxies a key. */
        ReadinessDetails: {
            /**
             * @description `connected` or `healthy`.
             * @example healthy
             */
            status: string;
            /**
             * @description `connected`, `Not connected` (there is none), `disconnected` or `stalled`.
             * @example connected
             */
            db: string;
            /** @description The response cache, by its kind or in more words; `null` where there is none. */
            cache?: unknown;
            /**
             * @description The proxy's version.
             * @example 1.109.1
             */
            litellm_version: string;
            /** @description What is called after each call of a model. */
            success_callbacks?: string[];
            /** @description Whether calls of models go through aiohttp. */
            use_aiohttp_transport?: boolean;
            /**
             * @description When the database was asked last. In 1.71 alone.
             * @example 2026-11-23T02:34:12.332788
             */
            last_updated?: string;
            /**
             * @description What is logged.
             * @example WARNING
             */
            log_level?: string;
            /** @description Whether everything is logged. */
            is_detailed_debug?: boolean;
            /** @description Whether the dashboard warns that there is no Redis. */
            show_no_redis_warning?: boolean;
            /** @description Whether the dashboard warns that people log in with credentials of the environment. */
            show_env_credential_login_warning?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description The process shuts down. */
        ShuttingDownBody: {
            /**
             * @description Always `shutting_down`.
             * @constant
             */
            status: "shutting_down";
        };
        /** @description Which deployments answered. */
        HealthReport: {
            /** @description Deployments that answered. */
            healthy_endpoints: components["schemas"]["EndpointHealth"][];
            /** @description Deployments that did not. */
            unhealthy_endpoints: components["schemas"]["EndpointHealth"][];
            /** @description How many answered. */
            healthy_count: number;
            /** @description How many did not. */
            unhealthy_count: number;
        } & {
            [key: string]: unknown;
        };
        /** @description A deployment's parameters (those that are no secrets) and what came of the call. */
        EndpointHealth: {
            /**
             * @description The model that was called.
             * @example openai/gpt-4o
             */
            model: string;
            /**
             * @description The deployment's id.
             * @example config-gpt-4o
             */
            model_id?: string;
            /** @description Why it did not answer. */
            error?: string;
            /** @description The status that the failure had. */
            exception_status?: string | number | null;
        } & {
            [key: string]: unknown;
        };
        /** @description An OpenAPI document. */
        OpenApiDocument: {
            /**
             * @description The version of OpenAPI.
             * @example 3.1.0
             */
            openapi: string;
            /** @description What the document is of. */
            info: {
                /**
                 * @description The name.
                 * @example LiteLLM API
                 */
                title: string;
                /**
                 * @description The proxy's version.
                 * @example 1.109.1
                 */
                version: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The operations. */
            paths?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description The proxy's own envelope. */
        ProxyErrorBody: {
            /** @description What went wrong. */
            error: {
                /** @description For people. */
                message: string;
                /** @description The kind. */
                type: string;
                /** @description The parameter at fault. */
                param: string | null;
                /** @description The HTTP status, as text. */
                code: string;
            };
        };
        /** @description An error in one sentence. */
        DetailTextBody: {
            /** @description For people. */
            detail: string;
        };
    };
    responses: {
        /** @description It is. */
        Alive: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Alive"];
            };
        };
        /** @description Another method. `HEAD` is none that it has. */
        MethodNotAllowed: {
            headers: {
                /** @description The methods of the path. */
                allow?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DetailTextBody"];
            };
        };
        /** @description The process shuts down. */
        ShuttingDown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ShuttingDownBody"];
            };
        };
        /** @description Another key than the master key, on a proxy without a database. */
        NoDatabase: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProxyErrorBody"];
            };
        };
        /** @description No key, or one that the proxy does not know. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProxyErrorBody"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    healthLiveliness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Alive"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["ShuttingDown"];
        };
    };
    healthLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Alive"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["ShuttingDown"];
        };
    };
    healthReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. `db` says whether there is a database. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessDetails"] | components["schemas"]["Readiness"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            /** @description The database cannot be reached, or the process shuts down. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"] | components["schemas"]["ShuttingDownBody"] | components["schemas"]["DetailTextBody"];
                };
            };
        };
    };
    healthReadinessDetails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready, with details. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessDetails"];
                };
            };
            400: components["responses"]["NoDatabase"];
            401: components["responses"]["Unauthorized"];
            /** @description An older proxy. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailTextBody"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            /** @description The database cannot be reached. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessDetails"] | components["schemas"]["DetailTextBody"];
                };
            };
        };
    };
    health: {
        parameters: {
            query?: {
                /** @description One group alone. */
                model?: string | null;
                /** @description One deployment alone. */
                model_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which deployments answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthReport"];
                };
            };
            400: components["responses"]["NoDatabase"];
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            /** @description One model was asked for, and does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthReport"];
                };
            };
        };
    };
    openapiDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An OpenAPI document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            /** @description Switched off (`NO_OPENAPI`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailTextBody"];
                };
            };
        };
    };
    home: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Documentation is switched off (`NO_DOCS`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailTextBody"];
                };
            };
        };
    };
}
