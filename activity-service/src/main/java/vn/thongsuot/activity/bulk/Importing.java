package vn.thongsuot.activity.bulk;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.thongsuot.activity.bulk.ImportRun.Wish;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;

/** Takes tables of activities in. Work goes on by itself; whoever sent the table waits for a short while and looks again. */
public final class Importing {

    /** So many at once on one instance; each reads a file and writes a good deal. */
    private static final int AT_ONCE = 2;

    private final Imports imports;
    private final TableWork work;
    private final Access access;
    private final Executor background;
    private final Clock clock;
    private final Duration patience;
    private final Semaphore room = new Semaphore(AT_ONCE);

    /** @param patience how long whoever sends a table waits for the end of it */
    public Importing(
            Imports imports, TableWork work, Access access, Executor background, Clock clock, Duration patience) {
        this.imports = imports;
        this.work = work;
        this.access = access;
        this.background = background;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * To be asked before the file is looked into, for looking costs far more than this.
     *
     * @throws RefusedException 403 without the right to record anywhere
     */
    public void refuseWithoutRight(Command command) {
        access.refusesAnywhere(command.by(), Right.RECORD).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }

    /**
     * Begins the work, or answers how far the same command has come.
     *
     * @param table is closed when the work is done
     * @throws RefusedException 503 when as many as there is room for are under way
     */
    public ImportRun take(Command command, ReceivedTable table, Wish wish) {
        var fresh = work.fresh(command, table, wish);
        if (!imports.begin(command.tenant(), fresh)) {
            var known = imports.find(command.tenant(), fresh.id())
                    .map(run -> run.at(clock.instant()))
                    .orElse(fresh);
            if (!known.sent().equals(fresh.sent())) {
                table.close();
                throw new RefusedException(Refusal.of(Refusal.Reason.KEY_REUSED, "idempotency-key-reused"));
            }
            if (known.step() != ImportRun.Step.BROKEN_OFF) {
                table.close();
                return known;
            }
        }
        return begin(command, table, fresh);
    }

    private ImportRun begin(Command command, ReceivedTable table, ImportRun fresh) {
        if (!room.tryAcquire()) {
            table.close();
            imports.put(command.tenant(), fresh.in(ImportRun.Step.BROKEN_OFF, clock.instant()));
            throw new RefusedException(Refusal.of(Refusal.Reason.BUSY, "imports-busy"));
        }
        try {
            imports.put(command.tenant(), fresh);
        } catch (RuntimeException e) {
            room.release();
            table.close();
            throw e;
        }
        var done = CompletableFuture.supplyAsync(
                () -> {
                    try (table) {
                        return work.run(command, table, fresh);
                    } finally {
                        room.release();
                    }
                },
                background);
        return waited(command, fresh, done);
    }

    private ImportRun waited(Command command, ImportRun fresh, CompletableFuture<ImportRun> done) {
        try {
            return done.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return imports.find(command.tenant(), fresh.id()).orElse(fresh);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fresh;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What became of it, for the one who sent it. */
    public Optional<ImportRun> find(Caller caller, String id) {
        return imports.find(caller.tenant(), id)
                .filter(run -> run.by().equals(caller.subject()))
                .map(run -> run.at(clock.instant()));
    }
}
