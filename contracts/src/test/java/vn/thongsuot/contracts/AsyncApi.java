package vn.thongsuot.contracts;

import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue told as AsyncAPI 3, for tools that read that. The catalogue stays the one source; this is made from it. */
final class AsyncApi {

    /** Where the description lies, from the root of this module. */
    static final Path FILE = Path.of("src/main/resources/vn/thongsuot/contracts/asyncapi.json");

    private static final String TOPIC_PREFIX = "thongsuot.";
    private static final String EVENT_PREFIX = "vn.thongsuot.";

    private final JsonMapper json = JsonMapper.shared();
    private final ObjectNode root = json.createObjectNode();
    private final ObjectNode channels = json.createObjectNode();
    private final ObjectNode operations = json.createObjectNode();
    private final ObjectNode messages = json.createObjectNode();

    private AsyncApi() {}

    /** The description as it should stand in {@link #FILE}. */
    static String of(TopicCatalogue catalogue) {
        var api = new AsyncApi();
        catalogue.topics().forEach(api::topic);
        return api.written();
    }

    private String written() {
        root.put("asyncapi", "3.0.0");
        root.putObject("info")
                .put("title", "Thông Suốt")
                .put("version", "1")
                .put(
                        "description",
                        "Events of the way from directive to report. What a subscriber may rely on stands in contracts/README.md.");
        root.put("defaultContentType", "application/json");
        root.set("channels", channels);
        root.set("operations", operations);
        var components = root.putObject("components");
        components.set("messages", messages);
        components.putObject("messageTraits").set("event", headers());
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private void topic(Topic topic) {
        var name = topic.name().substring(TOPIC_PREFIX.length());
        var channel = channels.putObject(name).put("address", topic.name());
        channel.put("description", "Owned by " + topic.owner() + ". Record key: " + topic.key() + ".");
        var carried = channel.putObject("messages");
        var kafka = channel.putObject("bindings").putObject("kafka").put("bindingVersion", "0.5.0");
        kafka.put("partitions", topic.partitions());
        settings(kafka.putObject("topicConfiguration"), topic);
        var operation = operations.putObject("tell-" + name).put("action", "send");
        operation.putObject("channel").put("$ref", "#/channels/" + name);
        topic.events().forEach(event -> {
            carried.putObject(shortName(event)).put("$ref", "#/components/messages/" + shortName(event));
            message(event);
        });
    }

    private static void settings(ObjectNode configuration, Topic topic) {
        topic.settings().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(setting -> {
                    if (setting.getKey().equals("cleanup.policy")) {
                        configuration.putArray(setting.getKey()).add(setting.getValue());
                    } else {
                        configuration.put(setting.getKey(), Long.parseLong(setting.getValue()));
                    }
                });
    }

    private void message(EventType event) {
        var message = messages.putObject(shortName(event)).put("name", event.type());
        message.putArray("traits").addObject().put("$ref", "#/components/messageTraits/event");
        var payload = message.putObject("payload").put("schemaFormat", "application/schema+json;version=2020-12");
        payload.putObject("schema").put("$ref", "schemas/" + event.schema() + ".json");
        ArrayNode examples = message.putArray("examples");
        event.samples()
                .forEach(sample -> examples.addObject()
                        .put("name", sample.replace(".json", ""))
                        .set("payload", Contract.sample(sample)));
    }

    private static String shortName(EventType event) {
        return event.type().substring(EVENT_PREFIX.length());
    }

    private ObjectNode headers() {
        var trait = json.createObjectNode();
        trait.put("contentType", "application/json");
        var headers = trait.putObject("headers").put("type", "object");
        var required = headers.putArray("required");
        var properties = headers.putObject("properties");
        EventHeaders.MEANINGS.forEach((name, meaning) -> {
            properties.putObject(name).put("type", "string").put("description", meaning);
            required.add(name);
        });
        properties.putObject("traceparent").put("type", "string").put("description", "W3C trace context.");
        var key = trait.putObject("bindings").putObject("kafka").put("bindingVersion", "0.5.0");
        key.putObject("key").put("type", "string").put("description", "tenant:id");
        return trait;
    }
}
