package vn.thongsuot.directive.reorganisation;

import static vn.thongsuot.directive.InMemoryService.ADMINISTRATOR;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.known;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;

/** Acts of reorganisation in a province, without store and broker. */
final class Acts {

    final InMemoryService service = new InMemoryService();
    final InMemoryAggregates<Reorganisation> acts =
            InMemoryAggregates.of(Reorganisation.class, "stage", "units", "into.unit");
    final Reorganising reorganising = new Reorganising(
            acts, service.units, known(service.directives), new Fitting(service.hierarchy), service.access);

    final String province = service.unit("UBND tỉnh", "PEOPLES_COMMITTEE", "PROVINCE", "STATE", null);
    final String industry = department("Sở Công Thương");
    final String science = department("Sở Khoa học và Công nghệ");
    final String division = service.unit("Phòng Công nghiệp", "DIVISION", "PROVINCE", "STATE", industry);

    String department(String name) {
        return service.unit(name, "DEPARTMENT", "PROVINCE", "STATE", province);
    }

    /** An act with its legal basis; the content begins with its kind. */
    Outcome<Versioned<Reorganisation>> order(String content) {
        return order(ADMINISTRATOR, content);
    }

    Outcome<Versioned<Reorganisation>> order(Caller by, String content) {
        var json = "{\"basis\": {\"words\": \"Nghị quyết 18-NQ/TW\"}, " + content + "}";
        return reorganising.order(service.command(by), draft(ReorganisationDraft.class, json));
    }

    /** Orders and carries out today; answers the act's id. */
    String done(String content) {
        var act = order(content).orThrow();
        carryOut(act.id(), NOW);
        return act.id();
    }

    boolean carryOut(String act, Instant now) {
        boolean done = carryingOut(now).carryOut(TENANT, act, "event");
        arrive();
        return done;
    }

    CarryingOut carryingOut(Instant now) {
        return new CarryingOut(acts, service.units, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Lets the events of all units arrive. */
    void arrive() {
        service.units.told().stream()
                .map(told -> told.id())
                .distinct()
                .forEach(id -> service.arrive(service.units.find(TENANT, id).orElseThrow()));
    }

    Reorganisation act(String id) {
        return acts.find(TENANT, id).orElseThrow().state();
    }

    Unit unit(String id) {
        return service.units.find(TENANT, id).orElseThrow().state();
    }
}
