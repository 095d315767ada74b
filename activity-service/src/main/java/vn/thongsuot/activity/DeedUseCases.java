package vn.thongsuot.activity;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.activity.activity.Activity;
import vn.thongsuot.activity.activity.ActivityKind;
import vn.thongsuot.activity.activity.Examining;
import vn.thongsuot.activity.activity.GivenValues;
import vn.thongsuot.activity.activity.RecordingMany;
import vn.thongsuot.activity.activity.RecordingRight;
import vn.thongsuot.activity.attendance.KeepingNames;
import vn.thongsuot.activity.attendance.KeptList;
import vn.thongsuot.activity.attendance.NameStore;
import vn.thongsuot.activity.bulk.Exporting;
import vn.thongsuot.activity.bulk.Importing;
import vn.thongsuot.activity.bulk.Imports;
import vn.thongsuot.activity.bulk.TableWork;
import vn.thongsuot.activity.kind.DefiningKinds;
import vn.thongsuot.activity.kind.FormerVersions;
import vn.thongsuot.activity.kind.OwnKind;
import vn.thongsuot.activity.reference.References;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Aggregates;

/** The use cases of tables, of values that were given already, of lists of names, and of kinds of a tenant. */
@Configuration(proxyBeanMethods = false)
class DeedUseCases {

    /** Shorter than the patience of a page and of the gateway. */
    private static final Duration WAITED_FOR = Duration.ofSeconds(5);

    @Bean
    RecordingMany recordingMany(
            Aggregates<Activity> activities, Examining examining, Organisation organisation, Access access) {
        return new RecordingMany(activities, examining, organisation, access);
    }

    @Bean
    TableWork tableWork(
            Imports imports, RecordingMany recording, References references, Organisation organisation, Clock clock) {
        return new TableWork(imports, recording, references, organisation, clock);
    }

    /** Its threads are its own: a bean of that type would take the place of the one that requests run in. */
    @Bean
    Importing importing(Imports imports, TableWork work, Access access, Clock clock) {
        return new Importing(imports, work, access, Executors.newVirtualThreadPerTaskExecutor(), clock, WAITED_FOR);
    }

    @Bean
    Exporting exporting(Aggregates<Activity> activities, References references, Organisation organisation) {
        return new Exporting(activities, references, organisation);
    }

    @Bean
    GivenValues givenValues(Aggregates<Activity> activities) {
        return new GivenValues(activities);
    }

    @Bean
    KeepingNames keepingNames(
            Aggregates<KeptList> lists,
            NameStore names,
            Aggregates<Activity> activities,
            RecordingRight right,
            Clock clock) {
        return new KeepingNames(lists, names, activities, right, clock);
    }

    @Bean
    DefiningKinds definingKinds(Aggregates<OwnKind> kinds, FormerVersions former, Access access) {
        var bases = Arrays.stream(ActivityKind.values()).map(ActivityKind::name).collect(Collectors.toSet());
        return new DefiningKinds(kinds, former, access, bases);
    }
}
