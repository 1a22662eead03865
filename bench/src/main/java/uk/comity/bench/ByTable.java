package uk.comity.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The six norms as a decision table with hit policy FIRST. */
final class ByTable {

    private static final List<String> INPUTS =
            List.of("sits", "scrutiny", "confidential", "need", "otherGroup", "interest");

    /** A dash does not ask; a plus must be true. */
    private static final List<String> ROWS = List.of(
            "----+- refused",
            "-----+ refused",
            "+----- permitted",
            "-++--- permitted",
            "---+-- permitted",
            "------ referred");

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision table;

    ByTable() {
        table = engine.parseDecision("access", new ByteArrayInputStream(xml().getBytes(StandardCharsets.UTF_8)));
    }

    static VariableMap variables(Access.Question question) {
        var variables = Variables.createVariables();
        for (var i = 0; i < INPUTS.size(); i++) {
            variables.putValue(INPUTS.get(i), question.facts().get(i));
        }
        return variables;
    }

    String answer(VariableMap variables) {
        return engine.evaluateDecisionTable(table, variables).getSingleEntry();
    }

    private static String xml() {
        var xml = new StringBuilder("""
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="access">
                <decision id="access" name="access"><decisionTable id="t" hitPolicy="FIRST">
                """);
        for (var input : INPUTS) {
            xml.append(String.format(
                    Locale.ROOT,
                    "<input id=\"i%1$s\"><inputExpression id=\"e%1$s\" typeRef=\"boolean\"><text>%1$s</text></inputExpression></input>",
                    input));
        }
        xml.append("<output id=\"o\" name=\"answer\" typeRef=\"string\"/>");
        for (var row : ROWS) {
            xml.append("<rule id=\"r").append(ROWS.indexOf(row)).append("\">");
            for (var cell : row.substring(0, 6).toCharArray()) {
                xml.append("<inputEntry><text>")
                        .append(cell == '+' ? "true" : "-")
                        .append("</text></inputEntry>");
            }
            xml.append("<outputEntry><text>\"").append(row.substring(7)).append("\"</text></outputEntry></rule>");
        }
        return xml.append("</decisionTable></decision></definitions>").toString();
    }
}
