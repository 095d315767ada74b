package vn.thongsuot.platform.tenancy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Loads the known tenants before anything is served. When the store does not answer the service starts all the same:
 * tenants are then found one by one on first use.
 */
final class TenantLoading implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TenantLoading.class);

    private final TenantRegistry registry;
    private volatile boolean running;

    TenantLoading(TenantRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void start() {
        try {
            registry.load();
        } catch (DataAccessException e) {
            LOG.warn("the store does not answer yet, tenants will be looked up on first use: {}", e.getMessage());
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }
}
