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
    private final int gatewayPort;
    private final String webSecret;
    private final String openDataReaders;
    private volatile @Nullable ConfigurableApplicationContext context;

    /**
     * @param gatewayPort where the pages are
     * @param webSecret of the gateway as a client; blank: it has none
     * @param openDataReaders see {@link Clients#openDataReaders}; blank for none
     */
    public Issuer(Path folder, int port, int gatewayPort, String webSecret, String openDataReaders) {
        this.folder = folder;
        this.port = port;
        this.gatewayPort = gatewayPort;
        this.webSecret = webSecret;
        this.openDataReaders = openDataReaders;
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
                        folder.toString(),
                        "thongsuot.issuer.gateway-port",
                        gatewayPort,
                        "thongsuot.issuer.web-secret",
                        webSecret,
                        "thongsuot.issuer.open-data-readers",
                        openDataReaders))
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
