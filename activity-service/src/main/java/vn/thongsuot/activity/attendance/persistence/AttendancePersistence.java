package vn.thongsuot.activity.attendance.persistence;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.activity.attendance.NameLists;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;

/** Where lists of names are kept, and what takes away those whose day has passed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttendanceSettings.class)
class AttendancePersistence {

    private static final Logger LOG = LoggerFactory.getLogger(AttendancePersistence.class);

    @Bean
    MongoNameLists nameLists(TenantDatabases databases, StoredJson json, AttendanceSettings settings) {
        return new MongoNameLists(databases, json, settings.key().isBlank() ? null : Seal.of(settings.key()));
    }

    /** On any store, whether or not it forgets by itself. */
    @Bean
    SmartLifecycle nameListSweeper(NameLists lists, AttendanceSettings settings, Clock clock) {
        return new Sweeper(lists, settings, clock);
    }

    private static final class Sweeper implements SmartLifecycle {

        private final NameLists lists;
        private final AttendanceSettings settings;
        private final Clock clock;
        private final ScheduledExecutorService turns = Executors.newSingleThreadScheduledExecutor(
                work -> Thread.ofPlatform().daemon().name("attendance-sweep").unstarted(work));
        private volatile boolean running;

        Sweeper(NameLists lists, AttendanceSettings settings, Clock clock) {
            this.lists = lists;
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
                lists.sweep(clock.instant());
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
