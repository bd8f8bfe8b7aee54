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
         * Check that the proxy is running
         * @description Requires no key. The same as `/health/liveness`.
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
         * Check that the proxy is running (Kubernetes spelling)
         * @description Requires no key. The same as `/health/liveliness`.
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
         * Check that the proxy can serve requests
         * @description Requires no key. 1.71 returns all details; newer proxies return only the status and the state of the database.
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
         * Get the version and the details of the proxy's readiness
         * @description Requires an admin's or an admin viewer's key. On 1.71 it does not exist (404); there `/health/readiness` returns the same.
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
         * Check the health of every deployment
         * @description Requires a key. Makes one real call to each deployment, which takes time and costs money. With background health checks it returns their last
         *     result instead.
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
         * Get the proxy's own OpenAPI document
         * @description Requires no key. `info.version` is the proxy's version. The document has two megabytes on 1.109, so call `/health/readiness/details` first.
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
         * Get the proxy's documentation page
         * @description Requires no key. The page is for humans and does not identify the proxy.
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
         * @description A constant message.
         * @example I'm alive!
         */
        Alive: string;
        /** @description The readiness, without details (1.106 and newer). */
        Readiness: {
            /**
             * @description The status: `healthy`.
             * @example healthy
             */
            status: string;
            /**
             * @description The state of the database: `connected`, `Not connected` (no database), `disconnected` or `stalled`.
             * @example connected
             */
            db: string;
        };
        /** @description The readiness, with details. 1.71 returns it without a key. */
        ReadinessDetails: {
            /**
             * @description The status: `healthy`, or `connected` on 1.71.
             * @example healthy
             */
            status: string;
            /**
             * @description The state of the database: `connected`, `Not connected` (no database), `disconnected` or `stalled`.
             * @example connected
             */
            db: string;
            /** @description The type or a description of the response cache; `null` if there is none. */
            cache?: unknown;
            /**
             * @description The proxy's version.
             * @example 1.109.1
             */
            litellm_version: string;
            /** @description The callbacks that run after each model call. */
            success_callbacks?: string[];
            /** @description Whether model calls use aiohttp. */
            use_aiohttp_transport?: boolean;
            /**
             * @description When the database was last queried. Only on 1.71.
             * @example 2026-11-23T02:34:12.332788
             */
            last_updated?: string;
            /**
             * @description The log level.
             * @example WARNING
             */
            log_level?: string;
            /** @description Whether detailed debug logging is on. */
            is_detailed_debug?: boolean;
            /** @description Whether the admin UI warns that there is no Redis. */
            show_no_redis_warning?: boolean;
            /** @description Whether the admin UI warns that its login uses credentials from environment variables. */
            show_env_credential_login_warning?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description The body of a response while the proxy is shutting down. */
        ShuttingDownBody: {
            /**
             * @description Always `shutting_down`.
             * @constant
             */
            status: "shutting_down";
        };
        /** @description The healthy and the unhealthy deployments. */
        HealthReport: {
            /** @description The deployments that responded. */
            healthy_endpoints: components["schemas"]["EndpointHealth"][];
            /** @description The deployments that did not respond. */
            unhealthy_endpoints: components["schemas"]["EndpointHealth"][];
            /** @description The number of healthy deployments. */
            healthy_count: number;
            /** @description The number of unhealthy deployments. */
            unhealthy_count: number;
        } & {
            [key: string]: unknown;
        };
        /** @description A deployment's parameters, without secrets, and the result of the call. */
        EndpointHealth: {
            /**
             * @description The model.
             * @example openai/gpt-4o
             */
            model: string;
            /**
             * @description The deployment's id.
             * @example config-gpt-4o
             */
            model_id?: string;
            /** @description Why the call failed. */
            error?: string;
            /** @description The HTTP status of the failed call. */
            exception_status?: string | number | null;
        } & {
            [key: string]: unknown;
        };
        /** @description An OpenAPI document. */
        OpenApiDocument: {
            /**
             * @description The OpenAPI version.
             * @example 3.1.0
             */
            openapi: string;
            /** @description The API that the document describes. */
            info: {
                /**
                 * @description The name of the API.
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
        /** @description An error in the proxy's usual format. */
        ProxyErrorBody: {
            /** @description The error. */
            error: {
                /** @description A message for humans. */
                message: string;
                /** @description The error type. */
                type: string;
                /** @description The invalid parameter. */
                param: string | null;
                /** @description The HTTP status, as a string. */
                code: string;
            };
        };
        /** @description An error of the web framework. */
        DetailTextBody: {
            /** @description A message for humans. */
            detail: string;
        };
    };
    responses: {
        /** @description The proxy is running. */
        Alive: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Alive"];
            };
        };
        /** @description The path does not have this method, not even `HEAD`. The `allow` header lists the methods it has. */
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
        /** @description The proxy is shutting down. */
        ShuttingDown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ShuttingDownBody"];
            };
        };
        /** @description The key is not the master key, and the proxy has no database to look it up in. */
        NoDatabase: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProxyErrorBody"];
            };
        };
        /** @description The request has no API key, or one that the proxy does not know. */
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
            /** @description The proxy can serve requests. `db` is the state of the database. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessDetails"] | components["schemas"]["Readiness"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            /** @description The proxy cannot reach its database, or is shutting down. */
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
            /** @description The details. */
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
            /** @description The proxy is older than 1.106. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailTextBody"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            /** @description The proxy cannot reach its database. */
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
                /** @description Check only the model group with this name. */
                model?: string | null;
                /** @description Check only the deployment with this id. */
                model_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The healthy and the unhealthy deployments. */
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
            /** @description Only one model was checked, and it is unhealthy. */
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
            /** @description The document is turned off (`NO_OPENAPI`). */
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
            /** @description The documentation page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The page is turned off (`NO_DOCS`). */
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
