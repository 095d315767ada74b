package vn.thongsuot.platformtest.tenants;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One entry of an application's route table.
 *
 * @param method upper case
 * @param pattern with its variables, for instance {@code /api/v1/plans/{id}}
 */
public record Endpoint(String method, String pattern) implements Comparable<Endpoint> {

    private static final String API = "/api/v1/";
    private static final Comparator<Endpoint> ORDER =
            Comparator.comparing(Endpoint::pattern).thenComparing(Endpoint::method);

    /** All endpoints below {@code /api/v1}. A mapping that names no method counts as one for each. */
    public static List<Endpoint> of(ApplicationContext application) {
        return application.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(Endpoint::of)
                .filter(endpoint -> endpoint.pattern.startsWith(API))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Endpoint> of(RequestMappingInfo mapping) {
        var named = mapping.getMethodsCondition().getMethods();
        var methods = named.isEmpty() ? Set.of(RequestMethod.values()) : named;
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> new Endpoint(method.name(), pattern)));
    }

    @Override
    public int compareTo(Endpoint other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
