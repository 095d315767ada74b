package vn.thongsuot.local.infrastructure.issuer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Who can sign in: the people of the samples, with passwords that everybody may read there. */
final class DemoUsers implements UserDetailsService {

    private static final String RESOURCE = "vn/thongsuot/samples/users.json";

    private final List<DemoUser> inOrder;
    private final Map<String, DemoUser> users;

    private DemoUsers(DemoUser... users) {
        this.inOrder = List.of(users);
        this.users = Arrays.stream(users).collect(Collectors.toUnmodifiableMap(DemoUser::user, Function.identity()));
    }

    static DemoUsers ofTheSamples() throws IOException {
        JsonMapper json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream resource = new ClassPathResource(RESOURCE).getInputStream()) {
            return new DemoUsers(json.readValue(resource, DemoUser[].class));
        }
    }

    /** As they stand in the file. */
    List<DemoUser> all() {
        return inOrder;
    }

    Optional<DemoUser> find(String name) {
        return Optional.ofNullable(users.get(name));
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        DemoUser user = find(name).orElseThrow(() -> new UsernameNotFoundException("no demo user " + name));
        return User.withUsername(user.user())
                .password("{noop}" + user.password())
                .authorities("ROLE_USER")
                .build();
    }
}
