package vn.thongsuot.local.infrastructure;

import java.nio.file.Path;
import java.util.Map;

/**
 * What this process is told by its environment. A part is left out when a real one is named for it.
 *
 * @param data folder of everything that must outlive the process
 * @param gatewayPort where the pages are, to which people come back after signing in
 * @param webSecret of the gateway as a client of the issuer; blank: it has none
 * @param openDataReaders clients that read for everybody, as the gateway is told of them; blank: there is none
 */
public record Settings(
        Path data,
        int brokerPort,
        int controllerPort,
        int storePort,
        int issuerPort,
        boolean broker,
        boolean store,
        boolean issuer,
        int gatewayPort,
        String webSecret,
        String openDataReaders) {

    /** Reads the variables that deploy/local/README.md lists. */
    public static Settings from(Map<String, String> environment) {
        return new Settings(
                Path.of(environment.getOrDefault("THONGSUOT_DATA", ".thongsuot"))
                        .toAbsolutePath(),
                port(environment, "THONGSUOT_BROKER_PORT", 19092),
                port(environment, "THONGSUOT_CONTROLLER_PORT", 19093),
                port(environment, "THONGSUOT_STORE_PORT", 27117),
                port(environment, "THONGSUOT_ISSUER_PORT", 9000),
                isUnset(environment, "KAFKA_BOOTSTRAP_SERVERS"),
                isUnset(environment, "MONGODB_URI"),
                isUnset(environment, "OIDC_ISSUER_URI"),
                port(environment, "THONGSUOT_GATEWAY_PORT", 8080),
                environment.getOrDefault("OIDC_WEB_CLIENT_SECRET", "").strip(),
                environment.getOrDefault("THONGSUOT_OPEN_DATA_READERS", "").strip());
    }

    private static boolean isUnset(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").isBlank();
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        String value = environment.getOrDefault(name, "");
        try {
            return value.isBlank() ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " should be a port number but is '" + value + "'", e);
        }
    }
}
