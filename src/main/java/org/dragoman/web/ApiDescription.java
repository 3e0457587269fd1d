package org.dragoman.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Keeps pages out of the description of the API: they are for people, and may change with every release. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {
    private static final String API = "/api/";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var paths = api.getPaths();
        if (paths != null) {
            paths.getPathItems().keySet().stream()
                    .filter(path -> !path.startsWith(API))
                    .toList()
                    .forEach(paths::removePathItem);
        }
    }
}
