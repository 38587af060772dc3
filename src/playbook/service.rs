//! The services an engagement can cover, with FTOP's English names and note prefixes.

named! {
    /// A service (workload) of the Request for Assistance, in the order of the FTOP note guidance. Its
    /// word is the prefix, where that has no blanks.
    pub enum Service: id, from_id;
    /// The portal's English name. [`Service::Core`] has none of its own: the FM names the service.
    portal_name: &'static str {
        ExchangeOnline = "EXO" => "Exchange Online",
        SharePointOnline = "SPO" => "SharePoint Online",
        OneDrive = "OD" => "OneDrive for Business",
        Yammer = "YAM" => "Yammer Enterprise",
        Microsoft365Apps = "M365" => "Microsoft 365 Apps",
        Teams = "TEAMS" => "Teams",
        Intune = "INTUNE" => "Intune",
        AzureAdPremium = "AADP" => "Azure Active Directory Premium",
        CloudAppSecurity = "MCAS" => "Microsoft Cloud App Security",
        InformationProtection = "AIP" => "Azure Information Protection",
        OutlookMobile = "OLM" => "Outlook Mobile",
        ProjectOnline = "PROJ" => "Project Online",
        DefenderAtp = "WDATP" => "Windows Defender ATP",
        Windows10 = "WIN10" => "Windows 10",
        SchoolDataSync = "SDS" => "Classroom / School Data Sync",
        IdentitySecurity = "IDSEC" => "Identity Security",
        /// Whatever fits none of the others.
        Core = "CORE" => "",
    }
}

impl Service {
    /// The note prefix without its brackets.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Microsoft365Apps => self.portal_name(),
            other => other.id(),
        }
    }
}
