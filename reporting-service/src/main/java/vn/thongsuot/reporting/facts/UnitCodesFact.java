package vn.thongsuot.reporting.facts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How registers know a unit: the only way in which one is named to another tenant. */
public record UnitCodesFact(String name, List<Code> identifiers) {

    /** The scheme of a unit that is a tenant of its own, or stands in one. */
    private static final String TENANT = "tenant";

    public UnitCodesFact {
        identifiers = List.copyOf(Objects.requireNonNullElse(identifiers, List.of()));
    }

    /** One name in one register, for instance {@code territory} 75. */
    public record Code(String scheme, String value) {}

    /** Those that mean something outside; which tenant it is in, the envelope says. */
    public List<Code> openCodes() {
        return identifiers.stream()
                .filter(code -> !code.scheme().equals(TENANT))
                .toList();
    }

    /** The tenant that it is or stands in; empty for one that is known by no tenant's name. */
    public Optional<String> tenant() {
        return identifiers.stream()
                .filter(code -> code.scheme().equals(TENANT))
                .map(Code::value)
                .findFirst();
    }

    /** Whether it stands in that tenant. */
    public boolean isOf(String tenant) {
        return identifiers.contains(new Code(TENANT, tenant));
    }
}
