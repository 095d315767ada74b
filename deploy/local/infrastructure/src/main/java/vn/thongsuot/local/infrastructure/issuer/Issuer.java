package vn.thongsuot.local.infrastructure.issuer;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thongsuot.local.infrastructure.Part;

/** Spring Authorization Server with the samples' people. Tokens stay good over a restart, sign-ins do not. */
public final class Issuer implements Part {

    private final Path folder;
    private final int port;
    private volatile @Nullable ConfigurableApplicationContext context;

    public Issuer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    @Override
    public String name() {
        return "issuer";
    }

    @Override
    public void start() {
        context = new SpringApplicationBuilder(IssuerConfiguration.class)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .properties(Map.of(
                        "server.address",
                        "127.0.0.1",
                        "server.port",
                        port,
                        "spring.security.oauth2.authorizationserver.issuer",
                        "http://localhost:" + port,
                        "thongsuot.issuer.folder",
                        folder.toString()))
                .run();
    }

    @Override
    public void stop() {
        ConfigurableApplicationContext running = context;
        if (running != null) {
            running.close();
        }
    }
}
