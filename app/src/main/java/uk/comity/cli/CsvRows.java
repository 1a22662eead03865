package uk.comity.cli;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated text as RFC 4180 has it: quotes around a field, two quotes for one within. */
final class CsvRows {

    private final String text;
    private int at;
    private int line = 1;

    private CsvRows(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** One row, and the line on which it begins, from 1. */
    record Row(int line, List<String> fields) {
        Row {
            fields = List.copyOf(fields);
        }
    }

    /** Every row that holds anything. */
    static List<Row> read(String text) {
        var reader = new CsvRows(text);
        var rows = new ArrayList<Row>();
        while (reader.at < reader.text.length()) {
            var row = reader.row();
            if (row.fields().stream().anyMatch(field -> !field.isBlank())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() {
        var start = line;
        var fields = new ArrayList<String>();
        fields.add(field());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            fields.add(field());
        }
        end();
        return new Row(start, fields);
    }

    private void end() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }

    private String field() {
        var field = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            quoted(field);
        }
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            field.append(text.charAt(at++));
        }
        return field.toString().strip();
    }

    private void quoted(StringBuilder field) {
        while (at < text.length()) {
            var next = text.charAt(at++);
            if (next == '"') {
                if (at < text.length() && text.charAt(at) == '"') {
                    at++;
                } else {
                    return;
                }
            } else if (next == '\n') {
                line++;
            }
            field.append(next);
        }
    }
}
