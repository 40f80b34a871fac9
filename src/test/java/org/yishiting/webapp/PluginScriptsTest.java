package org.yishiting.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.javascript.jscomp.CheckLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.DiagnosticGroups;
import com.google.javascript.jscomp.JSError;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.WarningLevel;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Closure Compiler reads all scripts of ours together and finds nothing to blame. */
class PluginScriptsTest {

    @Test
    void nothingIsWrongWithTheScripts() throws IOException {
        List<SourceFile> scripts = PluginScript.all().stream()
                .map(script -> SourceFile.fromCode("/app/" + script, script.text()))
                .toList();
        assertThat(faults(scripts)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "const never = 1; export default [];                          | JSC_UNUSED_LOCAL_ASSIGNMENT",
                "export default [undeclared];                                 | JSC_UNDEFINED_VARIABLE",
                "export function f() { return 1; f(); }                       | JSC_UNREACHABLE_CODE",
            })
    void aPlantedFaultIsFound(String script, String fault) {
        assertThat(faults(List.of(SourceFile.fromCode("/app/planted.js", script))))
                .anySatisfy(found -> assertThat(found.type().key).isEqualTo(fault));
    }

    private static List<JSError> faults(List<SourceFile> scripts) {
        CompilerOptions options = new CompilerOptions();
        options.setLanguageIn(LanguageMode.ECMASCRIPT_NEXT);
        options.setLanguageOut(LanguageMode.ECMASCRIPT_NEXT);
        options.setChecksOnly(true);
        WarningLevel.VERBOSE.setOptionsForWarningLevel(options);
        options.setWarningLevel(DiagnosticGroups.LINT_CHECKS, CheckLevel.WARNING);
        options.setWarningLevel(DiagnosticGroups.UNUSED_LOCAL_VARIABLE, CheckLevel.WARNING);
        Compiler.setLoggingLevel(Level.OFF);
        Compiler compiler = new Compiler(System.err);
        compiler.disableThreads();
        compiler.compile(List.of(), scripts, options);
        return Stream.concat(compiler.getErrors().stream(), compiler.getWarnings().stream())
                .toList();
    }
}
