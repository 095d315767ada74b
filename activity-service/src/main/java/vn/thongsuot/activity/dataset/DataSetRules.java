package vn.thongsuot.activity.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Refusal.Reason;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.tenancy.TenantId;

/** What must hold of a data set. */
final class DataSetRules {

    private final Organisation organisation;

    DataSetRules(Organisation organisation) {
        this.organisation = organisation;
    }

    Optional<Refusal> refuses(TenantId tenant, DataSet set) {
        var broken = broken(set);
        if (!broken.isEmpty()) {
            return Optional.of(Refusal.invalid(broken));
        }
        var unknown = unknown(tenant, set);
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(Reason.NOT_YET_KNOWN, "reference-not-yet-known", unknown));
    }

    private static List<Violation> broken(DataSet set) {
        var users = set.users();
        var nobody = IntStream.range(0, users.size())
                .filter(i -> users.get(i).isNobody())
                .mapToObj(i -> Violation.of("/users/" + i, "user-named"));
        var alone = set.openness() == DataSet.Openness.SHARED && users.isEmpty();
        return Stream.concat(nobody, alone ? Stream.of(Violation.of("/users", "shared-with-nobody")) : Stream.empty())
                .toList();
    }

    private List<Violation> unknown(TenantId tenant, DataSet set) {
        var units = set.users().stream().map(DataSet.User::unit).toList();
        var wanted = units.stream().flatMap(Stream::ofNullable).distinct().toList();
        var known = organisation.awaitUnits(tenant, wanted).keySet();
        return IntStream.range(0, units.size())
                .boxed()
                .flatMap(i -> Stream.ofNullable(units.get(i))
                        .filter(unit -> !known.contains(unit))
                        .map(unit -> Violation.of("/users/" + i + "/unit", "unknown-reference", unit)))
                .toList();
    }
}
