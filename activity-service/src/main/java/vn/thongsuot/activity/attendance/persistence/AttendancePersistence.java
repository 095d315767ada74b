package vn.thongsuot.activity.attendance.persistence;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.activity.attendance.KeptList;
import vn.thongsuot.activity.attendance.NameStore;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.store.Seal;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;

/** Where lists of names are kept, and what takes away those whose day has passed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttendanceSettings.class)
class AttendancePersistence {

    private static final Logger LOG = LoggerFactory.getLogger(AttendancePersistence.class);

    @Bean
    MongoNameStore nameStore(TenantDatabases databases, StoredJson json, AttendanceSettings settings) {
        return new MongoNameStore(databases, json, settings.key().isBlank() ? null : Seal.of(settings.key()));
    }

    /** Read by whoever audits the unit of the activity. */
    @Bean
    Aggregates<KeptList> keptLists(AggregateFactory factory) {
        return factory.of(AggregateKind.untold("attendance_lists", KeptList.class)
                .placedAt(list -> Set.of(list.state().unit())));
    }

    /** On any store, whether or not it forgets by itself. */
    @Bean
    SmartLifecycle nameListSweeper(NameStore names, AttendanceSettings settings, Clock clock) {
        return new Sweeper(names, settings, clock);
    }

    private static final class Sweeper implements SmartLifecycle {

        private final NameStore names;
        private final AttendanceSettings settings;
        private final Clock clock;
        private final ScheduledExecutorService turns = Executors.newSingleThreadScheduledExecutor(
                work -> Thread.ofPlatform().daemon().name("attendance-sweep").unstarted(work));
        private volatile boolean running;

        Sweeper(NameStore names, AttendanceSettings settings, Clock clock) {
            this.names = names;
            this.settings = settings;
            this.clock = clock;
        }

        @Override
        public void start() {
            running = true;
            var every = settings.sweep().toMillis();
            turns.scheduleWithFixedDelay(this::sweep, every, every, TimeUnit.MILLISECONDS);
        }

        /** A store that is away now is there the next time. */
        private void sweep() {
            try {
                names.sweep(clock.instant());
            } catch (RuntimeException e) {
                LOG.warn("lists of names could not be swept", e);
            }
        }

        @Override
        public void stop() {
            running = false;
            turns.shutdownNow();
        }

        @Override
        public boolean isRunning() {
            return running;
        }
    }
}
