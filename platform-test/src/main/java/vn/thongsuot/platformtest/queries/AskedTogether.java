package vn.thongsuot.platformtest.queries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platformtest.tenants.Endpoint;
import vn.thongsuot.platformtest.tenants.EndpointRequest;

/** Every list that can be narrowed, by each of its parameters and by any two of them, with values that are made up. */
final class AskedTogether {

    private AskedTogether() {}

    /** @param requests of which each says how its list is called */
    static List<EndpointRequest> of(ApplicationContext application, List<EndpointRequest> requests) {
        var all = new ArrayList<EndpointRequest>();
        application.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(route -> isList(route.getValue()))
                .forEach(route -> {
                    var queries = queries(route.getValue());
                    route.getKey().getPatternValues().stream()
                            .map(pattern -> new Endpoint("GET", pattern))
                            .flatMap(endpoint -> requests.stream()
                                    .filter(request -> request.endpoint().equals(endpoint))
                                    .limit(1))
                            .forEach(request -> queries.forEach(query -> all.add(with(request, query))));
                });
        return all;
    }

    private static boolean isList(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == PageQuery.class);
    }

    private static List<String> queries(HandlerMethod method) {
        var each = Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .map(AskedTogether::query)
                .toList();
        var pairs = each.stream()
                .flatMap(one ->
                        each.stream().filter(other -> one.compareTo(other) < 0).map(other -> one + "&" + other));
        return Stream.concat(each.stream(), pairs).toList();
    }

    private static String query(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        var said = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class))
                .name();
        return (said.isEmpty() ? parameter.getParameterName() : said) + "=" + value(parameter.getParameterType());
    }

    private static Object value(Class<?> type) {
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        if (type == LocalDate.class) {
            return "2025-06-15";
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        return type == String.class ? "khac" : 2025;
    }

    private static EndpointRequest with(EndpointRequest request, String query) {
        var path = request.path() + (request.path().contains("?") ? "&" : "?") + query;
        return new EndpointRequest(
                request.endpoint(), path, null, null, null, request.ownersToken(), request.foreign());
    }
}
