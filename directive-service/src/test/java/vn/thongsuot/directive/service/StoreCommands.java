package vn.thongsuot.directive.service;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.BsonDocument;
import vn.thongsuot.platform.tenancy.TenantId;

/** What was sent to the store. */
final class StoreCommands implements CommandListener {

    private record Sent(String database, String command, String collection, int asked, int documents) {}

    private final ConcurrentLinkedQueue<Sent> all = new ConcurrentLinkedQueue<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var named = event.getCommand().get(event.getCommandName());
        if (named != null && named.isString()) {
            var command = event.getCommand();
            var documents =
                    command.isArray("documents") ? command.getArray("documents").size() : 0;
            all.add(new Sent(
                    event.getDatabaseName(),
                    event.getCommandName(),
                    named.asString().getValue(),
                    asked(command),
                    documents));
        }
    }

    /** How many ids a query asks for at once. */
    private static int asked(BsonDocument command) {
        var filter = command.getDocument("filter", new BsonDocument());
        var id = filter.get("_id");
        return id != null && id.isDocument() && id.asDocument().containsKey("$in")
                ? id.asDocument().getArray("$in").size()
                : 0;
    }

    long sent(String command, String collection) {
        return all.stream()
                .filter(one -> one.command().equals(command) && one.collection().equals(collection))
                .count();
    }

    /** What was sent about one tenant; rounds go through the stores of all of them meanwhile. */
    long sent(String command, String collection, TenantId tenant) {
        return all.stream()
                .filter(one -> one.database().endsWith(tenant.value()))
                .filter(one -> one.command().equals(command) && one.collection().equals(collection))
                .count();
    }

    /** Documents in all inserts. */
    int inserted(String collection) {
        return all.stream()
                .filter(one ->
                        one.command().equals("insert") && one.collection().equals(collection))
                .mapToInt(Sent::documents)
                .sum();
    }

    /** Queries for so many ids at once. */
    long wholeReads(String collection, int ids) {
        return all.stream()
                .filter(one ->
                        one.command().equals("find") && one.collection().equals(collection) && one.asked() == ids)
                .count();
    }
}
