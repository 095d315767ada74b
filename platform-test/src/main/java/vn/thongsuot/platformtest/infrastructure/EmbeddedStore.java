package vn.thongsuot.platformtest.infrastructure;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;

/** A store in this JVM's memory that speaks MongoDB's protocol. It has no secondary indexes and no transactions. */
final class EmbeddedStore {

    private EmbeddedStore() {}

    static Picked start() {
        var server = new MongoServer(new AnsweringHello());
        var address = server.bind();
        return Picked.embedded("mongodb://127.0.0.1:" + address.getPort(), server::shutdownNow);
    }

    /** Answers {@code hello}, which health checks send, as it answers the older name of the same command. */
    private static final class AnsweringHello extends MemoryBackend {

        @Override
        public Document handleCommand(Channel channel, String database, String command, Document query) {
            if (!command.equals("hello")) {
                return super.handleCommand(channel, database, command, query);
            }
            var answer = new Document(super.handleCommand(channel, "admin", "isMaster", query));
            return answer.append("isWritablePrimary", true);
        }
    }
}
