package uk.comity.councils;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.comity.councils.Traces.Copy;
import uk.comity.councils.Traces.Remark;
import uk.comity.councils.Traces.Trace;
import uk.comity.matters.Words;

/** What a file's marks say, as REST and the command line give it: objects, lists, text and numbers. */
public final class TraceJson {

    private TraceJson() {}

    public static Map<String, Object> of(Trace trace) {
        var told = new LinkedHashMap<String, Object>();
        told.put("copies", trace.copies().stream().map(TraceJson::copy).toList());
        told.put("remarks", trace.remarks().stream().map(TraceJson::remark).toList());
        return told;
    }

    private static Map<String, Object> copy(Copy copy) {
        var told = new LinkedHashMap<String, Object>();
        told.put("by", Words.of(copy.by()));
        told.put("copy", copy.number());
        told.put("document", copy.document().folio().toString());
        told.put("title", copy.document().title());
        told.put("reader", copy.reader().person().value());
        told.put("name", copy.reader().name());
        told.put("at", copy.at().toString());
        told.put("version", copy.reading().number());
        told.put("right", copy.reading().right());
        told.put("clauses", List.copyOf(copy.reading().clauses()));
        return told;
    }

    private static Map<String, Object> remark(Remark remark) {
        return Map.of("sort", Words.of(remark.sort()), "sentence", remark.sentence());
    }
}
