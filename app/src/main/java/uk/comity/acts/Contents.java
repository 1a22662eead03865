package uk.comity.acts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.comity.ledger.Canonical;
import uk.comity.ledger.Leaf;

/** Turns what happened into the canonical body that the ledger seals, and back. */
final class Contents {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private final Kinds kinds;

    Contents(Kinds kinds) {
        this.kinds = kinds;
    }

    /** The body of a leaf's content. */
    static Canonical.Fields write(
            Submission submission, List<? extends Entry> entries, Ruling ruling, Optional<Basis> basis) {
        var written = new ArrayList<Canonical>();
        for (var entry : entries) {
            written.add(Canonical.Fields.NONE
                    .with("data", canonical(JSON.valueToTree(entry)))
                    .with("type", entry.type()));
        }
        var body = Canonical.Fields.NONE
                .with("act", submission.act().name())
                .with("entries", new Canonical.Sequence(written))
                .with("reason", submission.reason())
                .with("ruling", canonical(JSON.valueToTree(ruling)));
        var named = submission
                .inNameOf()
                .map(member -> body.with("inNameOf", member.value()))
                .orElse(body);
        return basis.map(told -> named.with("told", told.written())).orElse(named);
    }

    /** What a stored leaf and body say. */
    Entered read(Leaf leaf, String body) {
        return read(leaf, JSON.readTree(body));
    }

    /** The same, with what the protocol was asked with, where the body says. */
    Judged readJudged(Leaf leaf, String body) {
        var json = JSON.readTree(body);
        return new Judged(
                read(leaf, json), Optional.ofNullable(json.get("told")).map(Basis::read));
    }

    private Entered read(Leaf leaf, JsonNode json) {
        var entries = new ArrayList<Entry>();
        for (var entry : json.get("entries")) {
            entries.add(entry(entry.get("type").asString(), entry.get("data")));
        }
        return new Entered(
                leaf.index(),
                leaf.act(),
                FolioId.find(leaf.folio()).orElseThrow(),
                new PersonId(leaf.actor()),
                Optional.ofNullable(json.get("inNameOf"))
                        .map(JsonNode::asString)
                        .map(PersonId::new),
                leaf.at(),
                json.get("act").asString(),
                json.get("reason").asString(),
                entries,
                JSON.treeToValue(json.get("ruling"), Ruling.class));
    }

    private Entry entry(String type, JsonNode data) {
        var record = kinds.findEntryType(type)
                .orElseThrow(() -> new IllegalStateException("the ledger holds an entry of unknown type " + type));
        return JSON.treeToValue(data, record);
    }

    private static Canonical canonical(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> new Canonical.Text(node.asString());
            case BOOLEAN -> new Canonical.Truth(node.asBoolean());
            case NUMBER -> new Canonical.Whole(whole(node));
            case ARRAY -> {
                var items = new ArrayList<Canonical>();
                node.forEach(item -> items.add(canonical(item)));
                yield new Canonical.Sequence(items);
            }
            case OBJECT -> {
                var fields = Canonical.Fields.NONE;
                for (var property : node.properties()) {
                    fields = fields.with(property.getKey(), canonical(property.getValue()));
                }
                yield fields;
            }
            case NULL, MISSING, BINARY, POJO ->
                throw new IllegalArgumentException("an entry holds text, numbers, truths, lists and records only");
        };
    }

    private static long whole(JsonNode node) {
        if (!node.isIntegralNumber()) {
            throw new IllegalArgumentException("an entry holds whole numbers only, not " + node);
        }
        return node.asLong();
    }
}
