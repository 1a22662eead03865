package uk.comity.web.parts;

/**
 * A council's colour as a style sheet of custom properties, in which text can always be read: contrast is at least 4.5 to 1
 * (WCAG 2.2, success criterion 1.4.3) in the header and on links.
 */
public final class Theme {

    /** The colour of a council that has named none. */
    public static final String OWN_COLOUR = "#1f4e79";

    private static final double ENOUGH = 4.5;
    private static final Rgb WHITE = new Rgb(255, 255, 255);
    private static final Rgb BLACK = new Rgb(0, 0, 0);
    /** The darkest ground on which Comity puts a link: what can be read here can be read on white. */
    private static final Rgb GROUND = new Rgb(0xee, 0xf1, 0xf4);

    private final Rgb brand;

    private Theme(Rgb brand) {
        this.brand = brand;
    }

    /** The theme of a colour written "#1f4e79" or "#abc"; anything else gives the theme of {@link #OWN_COLOUR}. */
    public static Theme of(String colour) {
        var hex = colour.strip();
        if (hex.matches("#[0-9a-fA-F]{3}")) {
            hex = hex.replaceAll("([0-9a-fA-F])", "$1$1");
        }
        return new Theme(Rgb.of(hex.matches("#[0-9a-fA-F]{6}") ? hex : OWN_COLOUR));
    }

    /** The whole style sheet. */
    public String css() {
        return """
                :root {
                  --comity-brand: %s;
                  --comity-brand-text: %s;
                  --govuk-brand-colour: %s;
                  --govuk-link-colour: %s;
                  --govuk-link-hover-colour: %s;
                }
                """.formatted(
                        brand.hex(),
                        textOnBrand(),
                        link().hex(),
                        linkColour(),
                        link().darker(0.5).hex());
    }

    /** The council's colour, for the browser's own frame. */
    public String brandColour() {
        return brand.hex();
    }

    /** Black or white, whichever can be read better on the council's colour. */
    public String textOnBrand() {
        return contrast(brand, WHITE) >= contrast(brand, BLACK) ? WHITE.hex() : BLACK.hex();
    }

    /** The council's colour, darkened as far as a link on a light ground needs. */
    public String linkColour() {
        return link().hex();
    }

    /** The contrast of two colours written "#rrggbb", from 1 to 21 (WCAG 2.2, "contrast ratio"). */
    static double contrast(String one, String other) {
        return contrast(Rgb.of(one), Rgb.of(other));
    }

    private Rgb link() {
        var colour = brand;
        while (contrast(colour, GROUND) < ENOUGH) {
            colour = colour.darker(0.95);
        }
        return colour;
    }

    private static double contrast(Rgb one, Rgb other) {
        var lighter = Math.max(one.luminance(), other.luminance());
        var darker = Math.min(one.luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** A colour in sRGB, each part from 0 to 255. */
    private record Rgb(int red, int green, int blue) {

        static Rgb of(String hex) {
            var number = Integer.parseInt(hex.substring(1), 16);
            return new Rgb(number >> 16, number >> 8 & 0xff, number & 0xff);
        }

        String hex() {
            return "#%02x%02x%02x".formatted(red, green, blue);
        }

        Rgb darker(double share) {
            return new Rgb((int) (red * share), (int) (green * share), (int) (blue * share));
        }

        /** Relative luminance, from 0 to 1 (WCAG 2.2). */
        double luminance() {
            return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        }

        private static double linear(int part) {
            var share = part / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
    }
}
