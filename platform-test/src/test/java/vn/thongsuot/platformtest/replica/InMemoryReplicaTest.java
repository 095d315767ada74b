package vn.thongsuot.platformtest.replica;

import java.util.List;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.Replica;

class InMemoryReplicaTest extends ReplicaKit {

    private final InMemoryReplica<Card> replica = InMemoryReplica.of(KIND);

    @Override
    protected Replica<Card> replica() {
        return replica;
    }

    @Override
    protected void arrive(List<Event<Card>> events) {
        replica.handle(events);
    }
}
