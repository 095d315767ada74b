package vn.thongsuot.platformtest.infrastructure;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;

/**
 * How one piece of infrastructure is found: what the environment names, else a container, else embedded.
 *
 * @param what name in the line on the console
 * @param variable the environment variable (or system property) that names a real one
 */
record Picking(
        String what, String variable, Function<String, @Nullable String> environment, BooleanSupplier dockerAnswers) {

    static final Picking STORE = of("store", "MONGODB_URI");
    static final Picking BROKER = of("broker", "KAFKA_BOOTSTRAP_SERVERS");

    private static Picking of(String what, String variable) {
        return new Picking(
                what,
                variable,
                name -> System.getProperty(name, System.getenv(name)),
                () -> DockerClientFactory.instance().isDockerAvailable());
    }

    Picked pick(Supplier<Picked> embedded, Supplier<Picked> container) {
        var named = Optional.ofNullable(environment.apply(variable)).filter(value -> !value.isBlank());
        if (named.isPresent()) {
            return said("%s, named by %s".formatted(named.get(), variable), Picked.named(named.get()));
        }
        return dockerAnswers.getAsBoolean()
                ? said("container, no %s but a Docker engine answers".formatted(variable), container.get())
                : said("embedded, no %s and no Docker engine".formatted(variable), embedded.get());
    }

    private Picked said(String choice, Picked picked) {
        System.out.printf("test infrastructure: %s: %s%n", what, choice);
        return picked;
    }
}
