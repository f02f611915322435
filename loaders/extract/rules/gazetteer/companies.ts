/**
 * Large companies and their best-known services; comma-separated, a pair is `German|English`. A name
 * that is a common word in a language is left out of it: "Shell", "Visa", "Gap".
 */
export const companies = `
  Apple|Apple,Google,Alphabet|,Microsoft,Facebook,Twitter,Amazon,Amazon.com,eBay,Ebay|,Yahoo,Yahoo!,IBM,Intel,AMD,Nvidia,Dell,Hewlett-Packard,HP|,Sony,Nintendo,Sega,Samsung,Samsung Electronics,LG|,LG Electronics,Nokia,Motorola,Ericsson,Cisco,Cisco Systems,Oracle|Oracle,Netflix,YouTube,Youtube|,Instagram,
  WhatsApp,Whatsapp|,Snapchat,TikTok,LinkedIn,Skype,Slack|,Spotify,Uber|Uber,Airbnb,Tesla,Tesla Motors,SpaceX,PayPal,Paypal|,Adobe,Foxconn,Huawei,ZTE,Xiaomi,Lenovo,Acer,Asus,HTC,Alibaba,Tencent,Baidu,Weibo,Qualcomm,Texas Instruments,Broadcom,Micron|,TSMC,SAP,Salesforce,VMware,Symantec,Kaspersky,McAfee,Atari,
  AOL,Netscape,Mozilla,Reddit,Tumblr,Pinterest,Dropbox,Activision,Electronic Arts,Ubisoft,Blackberry|BlackBerry,Research in Motion,Panasonic,Toshiba,Fujitsu,Hitachi,Sharp|,Canon|Canon,Nikon,Kodak,Xerox,Philips,Siemens,Bosch,
  Toyota,Honda,Nissan,Mazda,Suzuki,Subaru,Mitsubishi,Hyundai,Kia,Ford Motor Company,General Motors,GM|GM,Chrysler,Cadillac|,Chevrolet,Fiat,Fiat Chrysler,Ferrari,Lamborghini,Maserati,Alfa Romeo,Renault,Peugeot,Citroën,Volvo,Saab,Skoda,Seat|,Volkswagen,VW,Audi,Porsche,BMW,Daimler,DaimlerChrysler,Mercedes,Mercedes-Benz,
  Opel,Vauxhall,Jaguar|Jaguar,Land Rover,Bentley|,Rolls-Royce,Aston Martin,Harley-Davidson,Michelin,Pirelli,Goodyear,Bridgestone,Continental|,Takata,
  Boeing,Airbus,EADS,Lockheed Martin,Lockheed,Northrop Grumman,Raytheon,General Dynamics,BAE Systems,Thales,Bombardier,Embraer,Alstom,General Electric,ABB,Honeywell,Caterpillar|,ThyssenKrupp,Thyssen-Krupp|,ArcelorMittal,Rio Tinto,BHP Billiton,Glencore,Alcoa,Tata|Tata,Tata Motors,
  Lufthansa,Air France,Air France-KLM,KLM,British Airways,Iberia,Alitalia,Swissair,Emirates|,Qantas,Qatar Airways,Etihad,Turkish Airlines,Aeroflot,United Airlines,American Airlines,Delta Air Lines,Southwest Airlines,Pan Am,Singapore Airlines,Malaysia Airlines,Cathay Pacific,Ryanair,easyJet,Easyjet|,Air Berlin,
  Germanwings,Eurowings,Norwegian Air,
  Gazprom,Rosneft,Lukoil,Yukos,Naftogaz,Nord Stream,Shell|,Royal Dutch Shell,BP,Exxon,ExxonMobil,Exxon Mobil,Chevron,Texaco,ConocoPhillips,Total|,Eni|,Statoil,Equinor,Repsol,Petrobras,Pemex,Saudi Aramco,Aramco,Halliburton,Schlumberger,Enron,Areva,EDF,GDF Suez,Engie,Enel,Iberdrola,Vattenfall,RWE,EnBW,Eon|,E.ON,Tepco,
  Westinghouse,Sinopec,PetroChina,
  Goldman Sachs,Goldman|Goldman,Morgan Stanley,JP Morgan,JPMorgan,JPMorgan Chase,Citigroup,Citibank,Bank of America,Merrill Lynch,Lehman Brothers,Bear Stearns,Wells Fargo,American Express,Visa|,Mastercard,MasterCard,AIG,Fannie Mae,Freddie Mac,BlackRock,Berkshire Hathaway,HSBC,Barclays,Lloyds,Royal Bank of Scotland,
  RBS,Standard Chartered,Credit Suisse,UBS,Deutsche Bank,Commerzbank,Société Générale,BNP Paribas,Crédit Agricole,UniCredit,Unicredit|,Banco Santander,BBVA,ING|,ABN Amro,Rabobank,Danske Bank,Nomura,SoftBank,Allianz,Axa|AXA,Generali,Swiss Re,Moody's,Standard & Poor's,Fitch,S&P|S&P,KPMG,PwC,PricewaterhouseCoopers,
  Deloitte,Ernst & Young,McKinsey,Boston Consulting Group,Dow Jones,Nasdaq|Nasdaq,NYSE,Nyse|,New York Stock Exchange,London Stock Exchange,Euronext,
  Coca-Cola,Pepsi,PepsiCo,McDonald's,Burger King,Starbucks,KFC,Subway|,Nestlé,Nestle|Nestlé,Unilever,Procter & Gamble,Danone,Kraft|,Kraft Foods,Heinz|,Kellogg's,Mars Inc,Heineken,Carlsberg,Anheuser-Busch,InBev,Diageo,Philip Morris,British American Tobacco,Walmart,Wal-Mart,Target|,Costco,Home Depot,Macy's,Sears|,Tesco,
  Sainsbury's,Marks & Spencer,Carrefour,Auchan,Ikea|IKEA,IKEA,H&M,Zara|,Nike,Adidas,Puma|,Reebok,Gucci,Louis Vuitton,LVMH,Chanel,Prada,Dior|,Armani|,L'Oréal,Lego|Lego,Mattel,Hasbro,Swatch,Rolex,Foot Locker|,
  Pfizer,Merck,Novartis,Roche|Roche,Sanofi,Bayer,GlaxoSmithKline,AstraZeneca,Johnson & Johnson,Eli Lilly,Moderna,BioNTech,Monsanto,BASF,Dow Chemical,DuPont,Union Carbide,
  Disney,Walt Disney Company,Pixar,Marvel,Marvel Comics,DC Comics,Lucasfilm,Warner Bros,Warner Bros.,Warner Brothers,Time Warner,Paramount,Paramount Pictures,Universal Pictures,20th Century Fox,Columbia Pictures,Sony Pictures,MGM,DreamWorks,Miramax,News Corp,News Corporation,Comcast,Viacom,Universal Music,Sony Music,
  Warner Music,EMI,Motown,Decca Records,Columbia Records,Atlantic Records,Capitol Records,Bertelsmann,Penguin Books,Random House,HarperCollins,Simon & Schuster,AT&T,Verizon,Sprint|,T-Mobile,Vodafone,Orange|,Telefónica,O2|O2,BT|BT,British Telecom,France Télécom,Telecom Italia,Deutsche Telekom,FedEx,UPS,DHL,Deutsche Post,
  Deutsche Bahn,Eurostar,Maersk,Halifax|,TUI,Thomas Cook,Hilton|,Marriott|,Blackwater,Cambridge Analytica`;
