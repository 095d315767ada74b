package vn.thongsuot.local.infrastructure.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets writers work side by side and makes each wait for a commit that holds the whole of its work. A
 * commit never falls into the middle of a write, so what a kill leaves behind is never half a command;
 * one commit serves all who finished before it.
 */
final class GroupCommit {

    private final Runnable commit;
    private final Lock writing;
    private final Lock committing;
    private final AtomicLong finished = new AtomicLong();
    private long committed; // guarded by committing

    GroupCommit(Runnable commit) {
        this.commit = commit;
        ReadWriteLock lock = new ReentrantReadWriteLock(true);
        this.writing = lock.readLock();
        this.committing = lock.writeLock();
    }

    /** Runs the work and returns its answer once it is committed; work that throws is committed too. */
    <T> T after(Supplier<T> work) {
        long ticket = 0;
        writing.lock();
        try {
            try {
                return work.get();
            } finally {
                ticket = finished.incrementAndGet();
                writing.unlock();
            }
        } finally {
            upTo(ticket);
        }
    }

    private void upTo(long ticket) {
        committing.lock();
        try {
            if (committed < ticket) {
                long last = finished.get();
                commit.run();
                committed = last;
            }
        } finally {
            committing.unlock();
        }
    }
}
