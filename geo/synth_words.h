#pragma once

// Private to geo: what invented records are called and say of themselves. No firm is meant.

#include <array>
#include <cstdint>
#include <string_view>

namespace geo::detail {

inline constexpr std::array<std::string_view, 28> nameHeads{
    "Arden",  "Mosel", "Sarr",  "Vosg",   "Lëtz",   "Kyll",  "Eifel",  "Ourth", "Meus", "Orn",
    "Blies",  "Prüm",  "Semoi", "Sûr",    "Alzett", "Nahe",  "Lorr",   "Wall",  "Huns", "Chier",
    "Attert", "Warch", "Vesdr", "Köller", "Seill",  "Hermo", "Rossel", "Nied"};
inline constexpr std::array<std::string_view, 26> nameTails{
    "atec",  "metall",  "plast",   "chimie", "werke",   "logis",  "form",  "pharm", "soft",
    "ergie", "mécanic", "textil",  "holz",   "beton",   "verre",  "optik", "guss",  "cycle",
    "hydro", "tronic",  "automat", "bau",    "aliment", "papier", "céram", "aéro"};

struct LegalForms {
    std::string_view country;
    std::array<std::string_view, 3> forms;
};
inline constexpr std::array<LegalForms, 4> legalForms{{{"BE", {"SRL", "SA", "SC"}},
                                                       {"DE", {"GmbH", "AG", "GmbH & Co. KG"}},
                                                       {"FR", {"SAS", "SA", "SARL"}},
                                                       {"LU", {"S.à r.l.", "S.A.", "S.C.A."}}}};

/// By sector, in the order of the list: how often, and classes of NACE Rev. 2.
struct SectorWords {
    unsigned weight;
    std::array<std::string_view, 3> nace;
};
inline constexpr std::array<SectorWords, 16> sectorWords{{{9, {"24.10", "25.11", "25.62"}},
                                                          {14, {"28.22", "28.99", "25.73"}},
                                                          {8, {"29.10", "29.32", "29.20"}},
                                                          {7, {"30.20", "52.29", "49.20"}},
                                                          {6, {"35.11", "35.21", "27.12"}},
                                                          {4, {"38.32", "38.21", "39.00"}},
                                                          {9, {"20.14", "22.29", "22.21"}},
                                                          {4, {"21.20", "32.50", "26.60"}},
                                                          {6, {"62.01", "26.30", "63.11"}},
                                                          {2, {"30.30", "25.40", "26.51"}},
                                                          {4, {"27.20", "26.11", "27.90"}},
                                                          {2, {"13.20", "13.96", "14.12"}},
                                                          {12, {"10.51", "10.71", "11.05"}},
                                                          {7, {"16.10", "17.12", "31.09"}},
                                                          {3, {"23.13", "23.44", "23.91"}},
                                                          {5, {"23.61", "23.51", "08.12"}}}};

inline constexpr std::array<std::string_view, 9> programmes{"Interreg VI A Grande Région",
                                                            "Interreg V A Grande Région",
                                                            "Interreg Europe",
                                                            "Horizon Europe",
                                                            "Horizon 2020",
                                                            "FEDER Grand Est",
                                                            "EFRE Rheinland-Pfalz",
                                                            "EFRE Saarland",
                                                            "LIFE"};

/// Sentences in French, German and English that mean the same; {name}, {place}, {sector} and {year} are
/// filled in.
using Sentences = std::array<std::string_view, 3>;
inline constexpr std::array<Sentences, 8> siteSentences{{
    {"À {place}, {name} fabrique depuis {year} des pièces pour la branche {sector} et livre surtout des "
     "clients de la Grande Région.",
     "{name} fertigt in {place} seit {year} Teile für die Branche {sector} und beliefert vor allem Kunden in "
     "der Großregion.",
     "In {place}, {name} has made parts for the {sector} industry since {year}, mostly for customers in the "
     "Greater Region."},
    {"L'usine de {place} appartient à {name} depuis {year} ; une nouvelle ligne pour {sector} y a remplacé "
     "l'ancien atelier.",
     "Das Werk in {place} gehört seit {year} zu {name}; eine neue Linie für {sector} hat dort die alte "
     "Werkstatt ersetzt.",
     "The plant in {place} has belonged to {name} since {year}; a new line for {sector} replaced the old "
     "workshop there."},
    {"{name} réduit l'énergie de ses fours de {place} : depuis {year}, la chaleur perdue chauffe un quartier "
     "voisin.",
     "{name} senkt den Energiebedarf seiner Öfen in {place}: Seit {year} heizt die Abwärme ein benachbartes "
     "Viertel.",
     "{name} cuts the energy its furnaces in {place} need: since {year}, waste heat has warmed a "
     "neighbouring quarter."},
    {"Le site de {place} prépare des commandes et entretient des machines de la branche {sector} ; {name} y "
     "forme des apprentis des deux côtés de la frontière.",
     "Der Standort {place} stellt Aufträge der Branche {sector} zusammen und wartet Maschinen; {name} bildet "
     "dort Lehrlinge von beiden Seiten der Grenze aus.",
     "The site in {place} assembles orders and services machines of the {sector} industry; {name} trains "
     "apprentices from both sides of the border there."},
    {"Depuis {year}, {name} recycle à {place} des matières premières pour {sector}, dont une part vient de "
     "l'autre côté de la frontière.",
     "Seit {year} verwertet {name} in {place} Rohstoffe für {sector}, die zum Teil von jenseits der Grenze "
     "kommen.",
     "Since {year}, {name} has recycled raw materials for {sector} in {place}, some from across the border."},
    {"Le bureau d'études de {name} à {place} conçoit des commandes numériques pour {sector}.",
     "Das Entwicklungsbüro von {name} in {place} entwirft Steuerungen für {sector}.",
     "The design office of {name} in {place} develops controls for {sector}."},
    {"{name} transforme à {place} du bois, du métal et du plastique pour {sector} ; l'atelier date de "
     "{year}.",
     "{name} verarbeitet in {place} Holz, Metall und Kunststoff für {sector}; die Werkstatt stammt von "
     "{year}.",
     "{name} processes wood, metal and plastic for {sector} in {place}; the workshop dates from {year}."},
    {"À {place}, {name} essaie depuis {year} l'hydrogène à la place du gaz naturel, avec une université de "
     "la "
     "région.",
     "In {place} erprobt {name} seit {year} Wasserstoff statt Erdgas, gemeinsam mit einer Hochschule der "
     "Region.",
     "In {place}, {name} has tried hydrogen instead of natural gas since {year}, with a university of the "
     "region."},
}};
inline constexpr std::array<Sentences, 2> partnerSentences{{
    {"Depuis {year}, {name} relie à {place} des entreprises de la branche {sector} et des laboratoires.",
     "{name} verbindet in {place} seit {year} Betriebe der Branche {sector} mit Laboren.",
     "Since {year}, {name} in {place} has brought firms of the {sector} industry and laboratories together."},
    {"{name} conseille à {place} ceux qui investissent dans {sector} des deux côtés de la frontière.",
     "{name} berät in {place} alle, die beiderseits der Grenze in {sector} investieren.",
     "{name} in {place} advises those who invest in {sector} on both sides of the border."},
}};
inline constexpr std::array<Sentences, 2> projectSentences{{
    {"{name} met en commun depuis {year} des essais pour {sector} menés dans plusieurs pays autour de "
     "{place}.",
     "{name} führt seit {year} Versuche für {sector} zusammen, die mehrere Länder um {place} unternehmen.",
     "Since {year}, {name} has joined trials for {sector} that several countries around {place} carry out."},
    {"{name} prépare à {place} une filière commune pour {sector}, de la formation au recyclage.",
     "{name} bereitet in {place} eine gemeinsame Wertschöpfungskette für {sector} vor, von der Ausbildung "
     "bis "
     "zur Verwertung.",
     "{name} prepares a common value chain for {sector} in {place}, from training to recycling."},
}};

} // namespace geo::detail
