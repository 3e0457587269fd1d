import java.io.File;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Says for each file whether it keeps to PDF/UA-1, and where it does not. Run from its source, with veraPDF beside it. */
class PdfUaCheck {
    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (var name : files) {
            var foundry = Foundries.defaultInstance();
            try (var parser = foundry.createParser(new File(name), PDFAFlavour.PDFUA_1);
                    var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, 1000, false, false, false)) {
                var result = validator.validate(parser);
                System.out.println((result.isCompliant() ? "kept " : "broken ") + new File(name).getName());
                result.getTestAssertions().forEach(fault -> System.out.println("fault "
                        + fault.getRuleId().getClause() + "-" + fault.getRuleId().getTestNumber() + " "
                        + fault.getMessage() + " at " + fault.getLocation().getContext()));
            }
        }
    }
}
