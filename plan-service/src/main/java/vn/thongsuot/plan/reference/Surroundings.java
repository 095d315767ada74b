package vn.thongsuot.plan.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.platform.tenancy.TenantId;

/** What stands around a unit: who is above it, what is below it, and what place it is named after. */
public final class Surroundings {

    private static final Pattern KIND_OF_PLACE = Pattern.compile(
            "(?:^|\\s)(?:xã|phường|đặc khu|thị trấn|thị xã|quận|huyện|tỉnh|thành phố|tp\\.?)\\s+(\\S.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Organisation organisation;

    public Surroundings(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The nearest superior whose name says province or city; empty when none is known. */
    public Optional<Superior> superior(TenantId tenant, String unit) {
        var path = organisation.awaitPath(tenant, unit);
        var tree = organisation.units(tenant);
        return path.stream()
                .filter(id -> !id.equals(unit))
                .flatMap(id -> tree.unit(id).stream())
                .flatMap(above -> superior(above).stream())
                .findFirst();
    }

    /** The unit and all below it. */
    public Set<String> below(TenantId tenant, String unit) {
        return organisation.units(tenant).subtree(unit);
    }

    /** The ids as the organisation prints them. */
    public List<String> inOfficialOrder(TenantId tenant, Set<String> units) {
        return organisation.units(tenant).inOfficialOrder(units);
    }

    /** The name of a unit for running text; empty when it is not known. */
    public Optional<String> spokenName(TenantId tenant, String unit) {
        UnitTree tree = organisation.units(tenant);
        return tree.unit(unit).map(known -> known.shortName() == null ? known.name() : known.shortName());
    }

    /** The place that a body of local government is named after, for instance {@code Thuận An}; empty for others. */
    public static Optional<String> placeIn(String name) {
        var found = KIND_OF_PLACE.matcher(name);
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }

    private static Optional<Superior> superior(UnitCopy unit) {
        return Stream.of(Superior.Kind.CITY, Superior.Kind.PROVINCE)
                .filter(kind -> unit.name().toLowerCase(Locale.ROOT).contains(kind.word()))
                .findFirst()
                .map(kind -> new Superior(unit.name(), kind));
    }
}
