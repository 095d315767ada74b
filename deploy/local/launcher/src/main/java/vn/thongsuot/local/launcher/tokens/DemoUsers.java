package vn.thongsuot.local.launcher.tokens;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The people of the samples, in the order of their file. */
public final class DemoUsers {

    private static final String RESOURCE = "/vn/thongsuot/samples/users.json";

    private DemoUsers() {}

    public static List<DemoUser> all() {
        JsonMapper json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream file = Objects.requireNonNull(DemoUsers.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return List.of(json.readValue(file, DemoUser[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Optional<DemoUser> named(String name) {
        return all().stream().filter(user -> user.user().equals(name)).findFirst();
    }
}
